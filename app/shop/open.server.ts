import { env } from '#app/platform/env.server.ts'

/** Whether one can pay here. Without a payment key the shop is closed and says so. */
export const shopIsOpen = () => env.STRIPE_SECRET_KEY !== undefined
