import * as z from 'zod'

const blank = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional())

/** Every setting, as `.env.example` documents it. A test compares the two. */
export const Settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }),
  ORIGIN: optional(z.url({ protocol: /^https?$/ })),
  SESSION_SECRET: z.string().min(32, 'must have at least 32 characters'),
  HOST: z.preprocess(blank, z.string().default('0.0.0.0')),
  PORT: z.preprocess(blank, z.coerce.number().int().min(0).max(65_535).default(3000)),
  ROLE: z.preprocess(blank, z.enum(['all', 'web', 'worker']).default('all')),
  WEB_CONCURRENCY: z.preprocess(blank, z.coerce.number().int().min(1).max(64).default(1)),
  TRUST_PROXY: z.preprocess(blank, z.coerce.number().int().min(0).max(5).default(0)),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  MAIL_FROM: optional(z.string().min(3)),
  MAIL_DIR: z.preprocess(blank, z.string().default('var/mail')),
  STRIPE_SECRET_KEY: optional(z.string().startsWith('sk_', 'must start with sk_')),
  STRIPE_WEBHOOK_SECRET: optional(z.string().startsWith('whsec_', 'must start with whsec_')),
  STRIPE_API_BASE: optional(z.url({ protocol: /^http$/, hostname: /^(127\.0\.0\.1|localhost)$/ })),
  LOG_LEVEL: z.preprocess(blank, z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info')),
  /** Set by the start scripts when the database is the embedded one; not for people. */
  EMBEDDED_DATABASE: optional(z.literal('yes')),
  /** What tests break on purpose, see `faults.server.ts`; not for people, and nothing without the embedded database. */
  FAULTS: optional(z.string()),
  /** Shows `/dev/pieces` in a production build, for the journeys that try the pieces; nothing without the embedded database. */
  SAMPLES: optional(z.literal('yes')),
})

type Env = z.output<typeof Settings>

// What one setting means for another: the first word is the setting that is wrong.
const together: [keyof Env, wrong: (env: Env) => unknown, sentence: string][] = [
  [
    'ORIGIN',
    (env) => !env.EMBEDDED_DATABASE && !env.ORIGIN,
    'is needed with a database of your own: the address people type, such as https://academy.example',
  ],
  ['STRIPE_API_BASE', (env) => !env.EMBEDDED_DATABASE && env.STRIPE_API_BASE, 'is for the embedded demo only'],
  [
    'STRIPE_SECRET_KEY',
    (env) => env.STRIPE_API_BASE && env.STRIPE_SECRET_KEY?.startsWith('sk_live_'),
    'is a live key: it may not be used with STRIPE_API_BASE',
  ],
  [
    'STRIPE_WEBHOOK_SECRET',
    (env) => env.STRIPE_SECRET_KEY && !env.STRIPE_WEBHOOK_SECRET,
    'is needed with STRIPE_SECRET_KEY',
  ],
]

const Complete = Settings.superRefine((env, check) => {
  for (const [path, wrong, message] of together)
    if (wrong(env)) check.addIssue({ code: 'custom', path: [path], message })
})

/** Read the settings, or stop with a sentence for every one that is missing or wrong. */
export function readSettings(from: Record<string, string | undefined>) {
  const parsed = Complete.safeParse(from)
  if (!parsed.success) throw new Error(`The settings are not complete:\n${z.prettifyError(parsed.error)}`)
  return Object.freeze(parsed.data)
}

// oxlint-disable-next-line node/no-process-env -- the one place in the app that reads it
export const env = readSettings(process.env)

/** The embedded demo: demo accounts, a banner, `/dev/mail`, the payment simulator. */
export const isDemo = env.EMBEDDED_DATABASE === 'yes'

/** The samples page: in development, and where a test asks for it. */
export const showsSamples = env.NODE_ENV === 'development' || (isDemo && env.SAMPLES === 'yes')
