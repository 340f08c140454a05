import { betterAuth } from 'better-auth/minimal'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env.server.ts'
import { log } from '#app/platform/log.server.ts'
import { once } from '#app/platform/once.server.ts'
import { ownOrigin } from '#app/platform/request.server.ts'
import { longestPassword, shortestPassword } from './forms.ts'
import { daysSignedIn, secureCookies, sessionCookie } from './session-cookie.server.ts'

/** better-auth, for this room only: password hashes, sessions, proofs by link. Nobody else imports it. */
export const auth = () => once('auth', makeAuth)

const makeAuth = () =>
  betterAuth({
    baseURL: ownOrigin(),
    secret: env.SESSION_SECRET,
    database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
    session: { modelName: 'SignIn', expiresIn: daysSignedIn * 24 * 3600, cookieCache: { enabled: false } },
    account: { modelName: 'Credential', fields: { accountId: 'providerAccountId' } },
    // Whoever reads the table cannot use the links in it.
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      revokeSessionsOnPasswordReset: true,
      // The link came by mail, so the address is proven; any other link of the same person is spent with it.
      onPasswordReset: async ({ user }) => {
        await db.user.update({ where: { id: user.id }, data: { emailVerified: true } })
        await db.verification.deleteMany({ where: { value: user.id } })
      },
    },
    // Ours counts for every verb (limits.ts); better-auth's own sees only requests that come through its handler.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => log.error({ auth: message }, 'identity') },
    advanced: {
      database: { generateId: false },
      // Addresses are for rate limits only and never stored.
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false,
      defaultCookieAttributes: { secure: secureCookies, sameSite: 'lax', httpOnly: true, path: '/' },
      cookies: { session_token: { name: sessionCookie } },
    },
  })
