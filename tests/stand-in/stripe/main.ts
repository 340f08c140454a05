import { parseArgs } from 'node:util'
import { startStandIn } from './start.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '12111' },
    state: { type: 'string' },
    webhook: { type: 'string' },
    secret: { type: 'string' },
    'public-url': { type: 'string' },
    'public-base': { type: 'string' },
    seller: { type: 'string' },
  },
})

const standIn = await startStandIn({
  port: Number(values.port),
  stateFile: values.state,
  webhook: values.webhook,
  secret: values.secret,
  publicUrl: values['public-url'],
  publicBase: values['public-base'],
  seller: values.seller,
})
process.stdout.write(`${JSON.stringify({ ready: true, port: standIn.port })}\n`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void standIn.stop().then(() => process.exit(0)))
}
