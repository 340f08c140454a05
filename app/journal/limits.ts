import type { Limit } from '#app/platform/limits.server.ts'

/** How many requests may come from one address of the net, behind which a whole firm may sit, and from one mail address. */
export const limits = {
  address: { name: 'request-address', points: 60, seconds: 3600 },
  mail: { name: 'request-mail', points: 8, seconds: 3600 },
} as const satisfies Record<string, Limit>
