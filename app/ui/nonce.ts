import { createContext } from 'react'

/** The nonce of a hydrated page's scripts; undefined in the browser and on pages without script. */
export const NonceContext = createContext<string | undefined>(undefined)
