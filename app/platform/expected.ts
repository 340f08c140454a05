/** What the business says no to: a value with a code, never an exception. */
export type Refusal<Code extends string> = { ok: false; code: Code }

/** Say no, for a reason a door can put into words. */
export const refuse = <const Code extends string>(code: Code): Refusal<Code> => ({ ok: false, code })

/** Say yes, with what came of it. */
export const done = <T>(value: T) => ({ ok: true as const, value })
