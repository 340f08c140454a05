import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { serverFile } from '#scripts/build.ts'
import { root } from '#scripts/run.ts'

/** The production build as a process group of its own, that can be killed like a machine that loses its power. */
export class Site {
  readonly port: number
  readonly #settings: Record<string, string>
  #server: ChildProcess | undefined

  constructor(port: number, settings: Record<string, string>) {
    this.port = port
    this.#settings = settings
  }

  /** Start it, with a fault armed or none, and wait until it serves. */
  async start(faults = '') {
    const server = fork(serverFile, {
      cwd: root,
      detached: true,
      env: { ...process.env, ...this.#settings, FAULTS: faults, NODE_ENV: 'production', PORT: String(this.port) },
    })
    this.#server = server
    await new Promise<void>((listening, ended) => {
      server.on('message', (message: { listening?: number }) => message.listening && listening())
      server.once('exit', (code) => ended(new Error(`The server ended with ${code} before it listened.`)))
    })
  }

  /** Whether it died by itself, by SIGKILL, within so long: the armed point was reached. Its whole group goes with it. */
  async died(withinMs: number): Promise<boolean> {
    const server = this.#server!
    const until = Date.now() + withinMs
    while (server.signalCode === null && server.exitCode === null && Date.now() < until) await sleep(20)
    const dead = server.signalCode === 'SIGKILL'
    this.kill()
    return dead
  }

  /** Kill the whole group, now. */
  kill() {
    const pid = this.#server?.pid
    if (!pid) return
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // It is gone already.
    }
  }

  /** Stop it as an operator would. */
  async stop() {
    const server = this.#server
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
}

/** A port nobody uses just now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
