/** What a visitor can ask for. */
export const requestKinds = ['contact', 'meeting', 'inHouse', 'coaching', 'programme', 'dateAlert'] as const
export type RequestKind = (typeof requestKinds)[number]

/** Where a request stands, in the order of the office's inbox. */
export const requestStates = ['new', 'answered', 'waiting', 'scheduled', 'closed'] as const
export type RequestState = (typeof requestStates)[number]

/** Whether a word names a kind. */
export const isRequestKind = (word: string | null): word is RequestKind => requestKinds.includes(word as RequestKind)

/** Whether a word names a state. */
export const isRequestState = (word: string | null): word is RequestState =>
  requestStates.includes(word as RequestState)
