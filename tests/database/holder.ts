import { createInterface } from 'node:readline'
import { EmbeddedError } from '../../scripts/database/embedded-error.ts'
import { openEmbedded } from '../../scripts/database/embedded.ts'

// A process that uses the embedded Postgres of the folder it is given, says where it is, and lets go when its input ends.
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)

try {
  const embedded = await openEmbedded(process.argv[2] ?? '')
  say({ url: embedded.url('postgres'), notice: embedded.notice })
  for await (const line of createInterface({ input: process.stdin })) if (line === 'close') break
  await embedded.close()
  say({ closed: true })
  process.stdin.destroy()
} catch (error) {
  if (!(error instanceof EmbeddedError)) throw error
  say({ trouble: error.trouble, message: error.message })
}
