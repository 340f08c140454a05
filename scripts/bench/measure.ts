import { fork } from 'node:child_process'
import path from 'node:path'
import { root } from '../run.ts'
import { canMeasure, cpuOf } from './cpu.ts'
import type { Flow, Result } from './works.ts'

export type Measured = Result & { web: number; database: number; cpu: number }

/** The generator, started once and asked many times. */
export function startLoad() {
  const child = fork(path.join(root, 'scripts/bench/load.ts'), {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  return {
    run: (load: { port: number; connections: number; flows: Flow[] }) =>
      new Promise<Result>((resolve, reject) => {
        child.once('message', (result: Result) => {
          if (result.wrong.length > 0) reject(new Error(`Not every answer was right:\n${result.wrong.join('\n')}`))
          else resolve(result)
        })
        child.send(load)
      }),
    stop: () => child.disconnect(),
  }
}

export type Generator = ReturnType<typeof startLoad>

type Work = { port: number; connections: number; flows: Flow[]; web: number; database?: number }

/** Put a load on a server and say what it cost it and the database: milliseconds of CPU for each flow. */
export async function measured(generator: Generator, { web, database, ...load }: Work): Promise<Measured> {
  const used = () =>
    canMeasure() ? { web: cpuOf(web), database: database ? cpuOf(database) : 0 } : { web: 0, database: 0 }
  const before = used()
  const result = await generator.run(load)
  const after = used()
  const each = (part: 'web' | 'database') => ((after[part] - before[part]) * 1000) / result.flows
  return { ...result, web: each('web'), database: each('database'), cpu: each('web') + each('database') }
}
