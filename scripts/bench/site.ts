import { fork, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { serverFile } from '../build.ts'
import { root } from '../run.ts'

export type Child = { pid: number; port: number; stop(): Promise<void> }

/** A port nobody uses now. */
export const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** The production server as `npm start` runs it, on a port of its own: two processes with their job runners unless the settings say otherwise, or as many as said. */
export async function startSite(settings: Record<string, string>, processes = 2): Promise<Child> {
  const port = await freePort()
  const child = fork(serverFile, {
    cwd: root,
    env: {
      ...process.env,
      ROLE: 'all',
      ...settings,
      PORT: String(port),
      HOST: '127.0.0.1',
      WEB_CONCURRENCY: String(processes),
    },
  })
  await answers(`http://127.0.0.1:${port}/readyz`, child)
  return { pid: child.pid!, port, stop: () => stopped(child) }
}

/** Bare React on bare node:http, drawing the same pages. */
export async function startReference(pages: string): Promise<Child> {
  const port = await freePort()
  const child = fork(path.join(root, 'scripts/bench/reference.ts'), [pages, String(port)], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  })
  await answers(`http://127.0.0.1:${port}/0`, child)
  return { pid: child.pid!, port, stop: () => stopped(child) }
}

async function answers(address: string, child: ChildProcess) {
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(50)) {
    if (child.exitCode !== null) throw new Error(`A server ended with ${child.exitCode}`)
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return
  }
  throw new Error(`Nothing answers at ${address}`)
}

function stopped(child: ChildProcess) {
  if (child.exitCode !== null) return Promise.resolve()
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  return ended
}
