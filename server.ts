import cluster from 'node:cluster'
import { randomUUID } from 'node:crypto'
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import sirv from 'sirv'
import { env, isDemo } from './app/platform/env.server.ts'
import { isFile, pour, sayPlainly, send, toRequest, TooLarge } from './app/platform/http/exchange.ts'
import { listenForChanges, publicPages } from './app/platform/http/public-pages.ts'
import { log } from './app/platform/log.server.ts'
import type * as Product from './app/start.server.ts'

// Left alone, each process keeps 350 MB for what 80 hold: V8 collects late where memory is plenty, and glibc keeps what was
// freed. A small young generation, an old one that grows by a tenth, and no compiler between the quick one and the best one
// cost a tenth of a page's CPU and give back two thirds of the memory (`npm run bench`).
const frugal = ['--min-semi-space-size=2', '--max-semi-space-size=4', '--heap-growing-percent=10', '--no-maglev']
const givesBack = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '65536' }

if (cluster.isPrimary && env.WEB_CONCURRENCY > 1 && env.ROLE !== 'worker') shareTheWork()
else await serve(await import(path.resolve('build/server/index.js')))

type Build = ServerBuild & { entry: { module: typeof Product } }

/** One process per core; one that dies is replaced. */
function shareTheWork() {
  cluster.setupPrimary({ execArgv: [...process.execArgv, ...frugal] })
  for (let i = 0; i < env.WEB_CONCURRENCY; i++) cluster.fork(givesBack)
  let stopping = false
  // A breath before the next one: a process that cannot start at all must not become a storm of them.
  cluster.on('exit', () => {
    setTimeout(() => stopping || cluster.fork(givesBack), 1_000)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stopping = true
      for (const worker of Object.values(cluster.workers ?? {})) worker?.kill('SIGTERM')
    })
  }
}

async function serve(build: Build) {
  const product = build.entry.module
  const worker = env.ROLE === 'web' ? undefined : await product.startWorker()
  const pages = publicPages()
  const stopListening = env.ROLE === 'worker' ? undefined : listenForChanges(env.DATABASE_URL, pages.forget)
  const server = createServer(answering(build, pages))
  server.once('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Something listens on port ${env.PORT} already, perhaps the academy itself. Another one: PORT=${env.PORT + 1} npm start`
        : `The server cannot listen on port ${env.PORT}: ${error.message}`,
    )
    process.exit(1)
  })
  server.listen(env.PORT, env.HOST, () => {
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : env.PORT
    process.send?.({ listening: port })
    log.info({ port, role: env.ROLE }, 'listening')
  })
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    server.closeIdleConnections()
    await Promise.all([new Promise((closed) => server.close(closed)), worker?.stop()])
    await stopListening?.()
    await product.letGo()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())
  // Started by one of our scripts: when that one is gone, so are we.
  process.on('disconnect', () => void stop())
}

function answering(build: Build, pages: ReturnType<typeof publicPages>) {
  const product = build.entry.module
  // Looked up at each request: a list made at the start would promise files that a new build has taken away.
  const assets = sirv('build/client', { dev: true, brotli: true, gzip: true, etag: true, setHeaders: immutable })
  const visit = createRequestHandler(build, env.NODE_ENV)
  const page = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const url = incoming.url ?? '/'
    const readsOnly = incoming.method === 'GET' || incoming.method === 'HEAD'
    if (readsOnly && pages.answer(url, acceptedBy(incoming), outgoing)) return
    const requestId = randomUUID()
    outgoing.setHeader('X-Request-Id', requestId)
    const context = new RouterContextProvider()
    context.set(product.arrival, { requestId, address: addressOf(incoming) })
    const request = await toRequest(incoming, originOf(incoming))
    const response = onOwnHost(await visit(request, context))
    if (isFile(response)) await pour(response, outgoing)
    else {
      const body =
        incoming.method === 'GET' ? await pages.keep(url, response) : Buffer.from(await response.arrayBuffer())
      send(response, outgoing, body, acceptedBy(incoming))
    }
  }
  return (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const url = incoming.url ?? '/'
    if (url === '/healthz') return sayPlainly(outgoing, 200, 'alive')
    if (url === '/readyz') return void ready(product, outgoing)
    if (isDemo && env.STRIPE_API_BASE && url.startsWith('/simulatore/')) return toSimulator(incoming, outgoing)
    const answer = () => void page(incoming, outgoing).catch((error: unknown) => failed(error, outgoing))
    // Pages have no dot in their name: nobody looks on the disk for them.
    if (/\.\w+(?:\?|$)/.test(url)) assets(incoming, outgoing, answer)
    else answer()
  }
}

// What is built carries its own hash in its name; fonts change with a new face; the rest may change any day.
const lives: [folder: string, life: string][] = [
  ['/assets/', 'public, max-age=31536000, immutable'],
  ['/fonts/', 'public, max-age=2592000'],
  ['/', 'public, max-age=3600'],
]

function immutable(response: ServerResponse, file: string) {
  response.setHeader('Cache-Control', lives.find(([folder]) => file.startsWith(folder))?.[1] ?? 'no-cache')
  response.setHeader('X-Content-Type-Options', 'nosniff')
}

async function ready(product: typeof Product, outgoing: ServerResponse) {
  const lacking = await product.notReady()
  if (lacking.length === 0) sayPlainly(outgoing, 200, 'ready')
  else sayPlainly(outgoing, 503, `not ready: ${lacking.join(', ')}`)
}

function failed(error: unknown, outgoing: ServerResponse) {
  if (outgoing.headersSent) return outgoing.destroy()
  if (error instanceof TooLarge) return sayPlainly(outgoing, 413, 'Too much at once. / Troppo in una volta.')
  if (error instanceof TypeError)
    return sayPlainly(outgoing, 400, 'This request cannot be read. / Richiesta illeggibile.')
  log.error({ error: error instanceof Error ? error.stack : String(error) }, 'a request failed outside any page')
  sayPlainly(outgoing, 500, 'Something broke on our side. / Qualcosa si è rotto da parte nostra.')
}

/** A proxy's word about the visitor counts only as far as TRUST_PROXY says: the address that the last trusted hop saw. */
function addressOf(incoming: IncomingMessage) {
  const own = incoming.socket.remoteAddress ?? 'unknown'
  if (env.TRUST_PROXY === 0) return own
  const hops = String(incoming.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((hop) => hop.trim())
    .filter(Boolean)
  return hops.at(-env.TRUST_PROXY) ?? own
}

const acceptedBy = (incoming: IncomingMessage) => incoming.headers['accept-encoding']?.toString() ?? ''

function originOf(incoming: IncomingMessage) {
  return env.ORIGIN ?? `http://${incoming.headers.host ?? `localhost:${env.PORT}`}`
}

/** In the demo the simulator's pages stand on whatever name the visitor used, not on the one the simulator was told. */
function onOwnHost(response: Response) {
  const location = response.headers.get('Location')
  const own = `http://localhost:${env.PORT}`
  if (isDemo && location?.startsWith(`${own}/simulatore/`)) response.headers.set('Location', location.slice(own.length))
  return response
}

/** The payment simulator has no address of its own for a browser on another machine: the demo passes its pages on. */
function toSimulator(incoming: IncomingMessage, outgoing: ServerResponse) {
  const target = new URL(incoming.url!.slice('/simulatore'.length), env.STRIPE_API_BASE)
  if (target.pathname.startsWith('/v1/')) return sayPlainly(outgoing, 404, 'Nothing here. / Qui non c’è nulla.')
  const onward = ask(
    target,
    { method: incoming.method, headers: { ...incoming.headers, host: target.host } },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    },
  )
  onward.on('error', () =>
    sayPlainly(outgoing, 502, 'The payment simulator does not answer. / Il simulatore di pagamento non risponde.'),
  )
  incoming.pipe(onward)
}
