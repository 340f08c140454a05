import { randomBytes } from 'node:crypto'

/** A fresh id in Stripe's manner: `pi_` and 24 characters. */
export const freshId = (prefix: string) => prefix + randomBytes(12).toString('hex')
