import type { Language } from '#app/i18n/language.ts'
import { shopWords } from './words.ts'

export type ConsentKind = 'terms' | 'digital_waiver' | 'service_start'
export type Agreed = { kind: ConsentKind; text: string }

/** Goes up whenever one of the texts below `consent` in the words changes. */
export const consentVersion = '2026-11-22'

type Wish = {
  kind: 'consumer' | 'business'
  terms: boolean
  digitalStart: boolean
  digitalLoss: boolean
  serviceStart: boolean
}
type Line = { kind: 'course' | 'seats' | 'place' }

/** What a consumer is asked about these lines beside the terms. Businesses have no right of withdrawal to speak of. */
export const asksFor = (kind: Wish['kind'], lines: readonly Line[]) => ({
  digital: kind === 'consumer' && lines.some((line) => line.kind === 'course'),
  service: kind === 'consumer' && lines.some((line) => line.kind === 'place'),
})

/** What somebody agreed to, word for word in the language they read it in. The waiver takes both of its statements. */
export function agreedTexts(wish: Wish, lines: readonly Line[], language: Language): Agreed[] {
  const say = shopWords(language)
  const asked = asksFor(wish.kind, lines)
  const agreed: [kind: ConsentKind, yes: boolean, text: string][] = [
    ['terms', wish.terms, say('consent.terms')],
    [
      'digital_waiver',
      asked.digital && wish.digitalStart && wish.digitalLoss,
      `${say('consent.digitalStart')} ${say('consent.digitalLoss')}`,
    ],
    ['service_start', asked.service && wish.serviceStart, say('consent.serviceStart')],
  ]
  return agreed.flatMap(([kind, yes, text]) => (yes ? [{ kind, text }] : []))
}
