import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from './run.ts'

const main = path.join(root, 'tests/stand-in/stripe/main.ts')

/** The settings under which the product talks to the simulator, and how to end it. */
export type Simulator = { settings: Record<string, string>; stop(): void }

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
  return {
    settings: {
      STRIPE_API_BASE: `http://127.0.0.1:${own}`,
      STRIPE_SECRET_KEY: 'sk_test_local',
      STRIPE_WEBHOOK_SECRET: secret,
    },
    stop: () => void child.kill(),
  }
}
