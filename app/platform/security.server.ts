import { env } from './env.server.ts'

const https = env.ORIGIN?.startsWith('https://') ?? false

/** The headers of every page. `nonce` only for the few that are hydrated; the others carry no inline script at all. */
export function securityHeaders(nonce?: string): [string, string][] {
  return [
    ['Content-Security-Policy', policy(nonce)],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ...(https ? [['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'] as [string, string]] : []),
  ]
}

const policy = (nonce?: string) =>
  [
    "default-src 'self'",
    `script-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    "style-src 'self'",
    "img-src 'self' data:",
    // A video of another host is asked for only by whoever clicked for it.
    "frame-src 'self' https://www.youtube-nocookie.com https://player.vimeo.com",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    // A form's answer may redirect to Stripe's payment page; browsers check that redirect too.
    "form-action 'self' https://checkout.stripe.com",
  ].join('; ')
