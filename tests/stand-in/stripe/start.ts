import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadContract } from './contract/contract.ts'
import { deed } from './deed.ts'
import { clockOf } from './ledger/clock.ts'
import { Ledger } from './ledger/ledger.ts'
import { mustBeLoopback } from './loopback.ts'
import { doWhatIsDue } from './payments/expire.ts'
import { serve } from './serve.ts'
import { Postman, type PostOffice } from './webhooks/postman.ts'
import type { Options, World } from './world.ts'

const tick = 250

/** Start the stand-in on this machine. It answers as Stripe's API at `url` until `stop()`. */
export async function startStandIn(options: Options = {}) {
  const contract = await loadContract(options.contractFolder)
  const server = createServer()
  const port = await listen(server, options.port ?? 0)
  const url = `http://127.0.0.1:${port}`
  const ledger = new Ledger(options.stateFile)
  const post: PostOffice = { options: settingsFrom(options, url), ledger, webhookRules: [] }
  const postman = new Postman(post)
  const world: World = {
    ...post,
    contract,
    clock: clockOf(ledger),
    postman,
    outgoing: [],
    refundRules: [],
    faults: [],
    inFlight: new Set(),
  }
  const setWebhook = (address: string | null) => webhookSet(world, address)
  if (options.webhook) setWebhook(options.webhook)
  server.on('request', (request, response) => void answer(world, request, response))
  postman.resume()
  const clockwork = setInterval(() => void doWhatIsDue(world), tick).unref()

  async function stop(): Promise<void> {
    clearInterval(clockwork)
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await Promise.all([postman.stop(), closed])
    ledger.close()
  }
  return { url, port, stop, setWebhook }
}

function settingsFrom(options: Options, url: string): World['options'] {
  return {
    secret: options.secret ?? 'whsec_local',
    publicUrl: (options.publicUrl ?? url + (options.publicBase ?? '')).replace(/\/$/, ''),
    seller: options.seller ?? 'Customer Culture Academy',
    retryDelaysMs: options.retryDelaysMs ?? [1000, 4000, 15_000, 60_000, 300_000],
    redirectWaitMs: options.redirectWaitMs ?? 10_000,
    settleAfterSeconds: options.settleAfterSeconds ?? 5,
  }
}

function webhookSet(world: World, address: string | null): void {
  if (address) mustBeLoopback(address)
  deed(world, () => world.ledger.put('setting', { id: 'webhook', value: address }))
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

async function answer(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const reply = await serve(world, request)
    if (!reply || response.destroyed) return
    response.writeHead(reply.status, { ...reply.headers, 'x-content-type-options': 'nosniff' }).end(reply.body)
  } catch (error) {
    process.stderr.write(`Stripe stand-in: ${error instanceof Error ? error.stack : String(error)}\n`)
    if (!response.headersSent) response.writeHead(500).end('The stand-in has failed; see its error output.')
  }
}
