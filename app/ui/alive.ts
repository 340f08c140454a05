import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * False in the server's HTML and on every page without script, true once a hydrated page has come to life. A piece shows
 * what works by itself until then, so that it never offers what nobody listens to.
 */
export const useAlive = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
