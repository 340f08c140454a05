import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Whether this machine tells what a process costs. Only Linux does it this way. */
export const canMeasure = () => existsSync('/proc/self/stat') && existsSync('/proc/self/smaps_rollup')

// The kernel counts in hundredths of a second on every Linux that Node runs on.
const ticksPerSecond = 100

type Process = { pid: number; parent: number; seconds: number }

function processOf(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name stands in brackets and may hold spaces; what follows it does not.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { pid, parent: Number(fields[1]), seconds: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond }
  } catch {
    return undefined
  }
}

/** A process and everything it started. */
export function treeOf(root: number): Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => processOf(Number(name)) ?? [])
  const found = all.filter(({ pid }) => pid === root)
  for (const process of found) found.push(...all.filter(({ parent }) => parent === process.pid))
  return found
}

/** Seconds of CPU that a process and its children have used so far. */
export const cpuOf = (root: number) => treeOf(root).reduce((sum, { seconds }) => sum + seconds, 0)

/** Memory of the processes that one started, shared pages counted once among them, in MB. */
export function memoryOf(root: number): number {
  const started = treeOf(root).filter(({ pid }) => pid !== root)
  const kilobytes = started.map(({ pid }) => {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0)
  })
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024
}

/** The process that started one. */
export const parentOf = (pid: number) => processOf(pid)?.parent ?? 0
