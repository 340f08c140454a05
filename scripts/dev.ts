import { fork } from 'node:child_process'
import { build, serverFile } from './build.ts'
import { prepare } from './prepare.ts'
import { root, run } from './run.ts'
import { openSettings } from './settings.ts'
import { startSimulator } from './simulator.ts'

// `npm run dev`: pages are reloaded as files change. Jobs (mails, reminders) are done by the last build, so that a
// half-written file stops no mail; run it again after a change to a task.
process.chdir(root)
const port = Number(process.env.PORT || 3000)
const opened = await openSettings('academy_dev')
await build()
const simulator =
  opened.embedded && !process.env.STRIPE_SECRET_KEY ? await startSimulator(port, 'var/stripe-dev.sqlite') : null
const paying = { ...opened.settings, ...simulator?.settings }
await prepare({ ...opened, settings: paying }, simulator?.pay)
const settings = {
  ...paying,
  ORIGIN: process.env.ORIGIN ?? `http://localhost:${port}`,
}
const worker = fork(serverFile, { env: { ...process.env, ...settings, ROLE: 'worker', PORT: '0' } })
// Ctrl-C reaches the whole group; this process stays to close the database last.
process.on('SIGINT', () => {})
await run('react-router', ['dev', '--port', String(port)], { ...settings, NODE_ENV: 'development' }).catch(() => {})
worker.kill('SIGTERM')
simulator?.stop()
await opened.close()
process.exit(0)
