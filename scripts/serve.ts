import { fork } from 'node:child_process'
import { serverFile } from './build.ts'
import { root } from './run.ts'
import type { Opened } from './settings.ts'

const accounts = [
  'titolare@demo.example',
  'collaboratore@demo.example',
  'sara@demo.example',
  'formatore@demo.example',
  'segreteria@demo.example',
]

/** Run the server until it or this process ends; the embedded database is let go last. */
export async function serve({ settings, embedded, ...database }: Opened) {
  const server = fork(serverFile, {
    cwd: root,
    env: { NODE_ENV: 'production', ...process.env, ...settings },
  })
  server.on('message', (message: { listening?: number }) => {
    if (message.listening) greet(message.listening, embedded)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill('SIGTERM'))
  const code = await new Promise<number>((ended) => server.on('close', (exit) => ended(exit ?? 1)))
  await database.close()
  process.exit(code)
}

function greet(port: number, embedded: boolean) {
  console.log(`\n  Customer Culture Academy: ${process.env.ORIGIN ?? `http://localhost:${port}`}`)
  if (!embedded) return console.log('')
  console.log(
    `\n  Demo accounts, password accademia-demo-2026:\n${accounts.map((account) => `    ${account}`).join('\n')}`,
  )
  console.log(`  Mails that are sent: http://localhost:${port}/dev/mail\n`)
}
