import type { Limit } from '#app/platform/limits.server.ts'

/** How often one address may search: a whole firm sits behind one, a machine asks faster than that. */
export const searchLimit: Limit = { name: 'search', points: 90, seconds: 60 }
