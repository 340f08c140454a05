import { createServer } from 'node:http'
import { afterAll } from 'vitest'
import { controlOf } from '#tests/stand-in/stripe/control.ts'
import { startStandIn } from '#tests/stand-in/stripe/start.ts'

// Imported before anything of the product: the settings of a shop whose payments go to the stand-in.
const standIn = await startStandIn({ secret: 'whsec_local', retryDelaysMs: [30, 60, 120, 240] })
Object.assign(process.env, {
  STRIPE_API_BASE: standIn.url,
  STRIPE_SECRET_KEY: 'sk_test_local',
  STRIPE_WEBHOOK_SECRET: 'whsec_local',
})
afterAll(() => standIn.stop())

/** What a buyer, a bank or bad luck may do. */
export const stripeWorld = controlOf(standIn.url)

type Hears = (body: string, signature: string | null) => Promise<number>

/** Have webhooks delivered: `hears` answers each with a status. Without this call none is ever sent. */
export async function hearWebhooks(hears: Hears) {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const signature = request.headers['stripe-signature']
      hears(Buffer.concat(parts).toString(), typeof signature === 'string' ? signature : null).then(
        (status) => response.writeHead(status).end(),
        () => response.writeHead(503).end(),
      )
    })
  })
  const port = await new Promise<number>((ready) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      ready(typeof address === 'object' && address ? address.port : 0)
    })
  })
  standIn.setWebhook(`http://127.0.0.1:${port}/hooks/stripe`)
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
}
