import { Agent, request, type IncomingMessage } from 'node:http'
import type { Ask, Flow, Load, Result } from './works.ts'

// The load generator: a process of its own, keep-alive connections, every answer read whole and checked.
process.on('message', (load: Load) => {
  void run(load).then((result) => process.send!(result))
})
process.on('disconnect', () => process.exit(0))

async function run({ port, connections, flows }: Load): Promise<Result> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const [times, wrong]: [number[], string[]] = [[], []]
  let [next, bytes] = [0, 0]
  const began = performance.now()
  const worker = async () => {
    for (let flow = flows[next++]; flow; flow = flows[next++]) {
      const start = performance.now()
      // Read first, added then: others add meanwhile.
      const size = await done(flow, { agent, port, wrong })
      bytes += size
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return {
    flows: times.length,
    seconds,
    p50: at(0.5),
    p99: at(0.99),
    bytes: bytes / times.length,
    wrong: wrong.slice(0, 5),
  }
}

type Through = { agent: Agent; port: number; wrong: string[] }

async function done(flow: Flow, through: Through) {
  let [bytes, location] = [0, '']
  for (const ask of flow) {
    const answer = await sent({ ...ask, path: ask.path.replace('{location}', location) }, through)
    if (answer.status !== ask.status)
      through.wrong.push(`${ask.method ?? 'GET'} ${ask.path}: ${answer.status} instead of ${ask.status}`)
    bytes += answer.bytes
    location = answer.location ?? location
  }
  return bytes
}

function sent({ method = 'GET', path, cookie, body }: Ask, { agent, port }: Through) {
  const headers: Record<string, string | number> = { 'Accept-Encoding': 'gzip, br' }
  if (cookie) headers.Cookie = cookie
  if (method === 'POST') {
    headers.Origin = `http://127.0.0.1:${port}`
    headers['Content-Type'] = 'application/x-www-form-urlencoded'
    headers['Content-Length'] = Buffer.byteLength(body ?? '')
  }
  return new Promise<{ status: number; bytes: number; location?: string }>((resolve, reject) => {
    const asking = request({ agent, port, host: '127.0.0.1', method, path, headers }, (answer: IncomingMessage) => {
      let bytes = 0
      answer.on('data', (part: Buffer) => (bytes += part.length))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, bytes, location: answer.headers.location }))
      answer.on('error', reject)
    })
    asking.on('error', reject)
    asking.end(body)
  })
}
