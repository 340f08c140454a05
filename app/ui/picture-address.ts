import { createContext } from 'react'
import type { Language } from '#app/i18n/language.ts'

/** What a page's picture for other sites says. */
export type PictureText = { language: Language; title: string; kicker: string }

/** How the server names such a picture. Null in a browser, which has no say in it: pages for everybody are not hydrated. */
export const PictureAddress = createContext<((text: PictureText) => string) | null>(null)
