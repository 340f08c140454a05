import { mayTry, type Limit } from '#app/platform/limits.server.ts'

/** Count a try against the visitor's address and against the mail it concerns. False when either was one too many. */
export const mayTryBoth = async (limit: { address: Limit; mail: Limit }, address: string, mail: string) =>
  (await mayTry(limit.address, address)) && (await mayTry(limit.mail, mail))
