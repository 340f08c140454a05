/** The most that a question about a lesson holds, and its answer, in characters. */
export const longestQuestion = 1_000
export const longestAnswer = 4_000
