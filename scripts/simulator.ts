import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from './run.ts'

const main = path.join(root, 'tests/stand-in/stripe/main.ts')

/** The settings under which the product talks to the simulator, how somebody pays there by card, and how to end it. */
export type Simulator = { settings: Record<string, string>; pay: (sessionId: string) => Promise<void>; stop(): void }

/**
 * Start the payment simulator beside a site on `port`. The product is not told: same SDK, another host. Null when the
 * simulator's folder is not there; the shop is closed then.
 */
export async function startSimulator(port: number, state = 'var/stripe-simulator.sqlite'): Promise<Simulator | null> {
  if (!existsSync(main)) return null
  const secret = 'whsec_local'
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      main,
      '--port',
      '0',
      '--state',
      state,
      '--secret',
      secret,
      '--webhook',
      `http://127.0.0.1:${port}/hooks/stripe`,
      '--public-url',
      `http://localhost:${port}/simulatore`,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const own = await new Promise<number>((ready, failed) => {
    child.stdout.on('data', (line) => {
      const port = /"port":(\d+)/.exec(String(line))?.[1]
      if (port) ready(Number(port))
    })
    child.on('exit', (code) => failed(new Error(`The payment simulator ended with ${code} before it was ready.`)))
  })
  process.on('exit', () => child.kill())
  const base = `http://127.0.0.1:${own}`
  return {
    settings: {
      STRIPE_API_BASE: base,
      STRIPE_SECRET_KEY: 'sk_test_local',
      STRIPE_WEBHOOK_SECRET: secret,
    },
    pay: (sessionId) => payByCard(base, sessionId),
    stop: () => void child.kill(),
  }
}

// Nobody waits for the webhook: the site that hears it may not be up yet, and hears it again when it is.
async function payByCard(base: string, sessionId: string) {
  const answer = await fetch(`${base}/control/sessions/${sessionId}/pay`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ how: 'card', wait: false }),
  })
  if (!answer.ok) throw new Error(`The payment simulator took no payment: ${await answer.text()}`)
}
