/** The most a private note holds, in characters. */
export const longestNote = 5_000
