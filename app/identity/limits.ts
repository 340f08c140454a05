import type { Limit } from '#app/platform/limits.server.ts'

const minute = 60
const hour = 3600

/**
 * How often somebody may try. A whole firm sits behind one address, so addresses get much more than one mail does;
 * every try counts, whether an account exists or not; only a sign-in that succeeds takes its own back.
 */
export const limits = {
  signIn: {
    address: { name: 'sign-in-address', points: 100, seconds: 10 * minute },
    mail: { name: 'sign-in-mail', points: 10, seconds: 15 * minute },
  },
  register: {
    address: { name: 'register-address', points: 60, seconds: hour },
    mail: { name: 'register-mail', points: 5, seconds: hour },
  },
  link: {
    address: { name: 'link-address', points: 60, seconds: hour },
    mail: { name: 'link-mail', points: 5, seconds: hour },
  },
  newPassword: {
    address: { name: 'new-password-address', points: 60, seconds: hour },
  },
} as const satisfies Record<string, { address: Limit; mail?: Limit }>
