/** Where the office may put a request by hand. A meeting is fixed elsewhere; `reopen` leads back to before the closing. */
export const handStates = ['new', 'answered', 'waiting', 'closed', 'reopen'] as const
export type HandState = (typeof handStates)[number]
