import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, readlinkSync } from 'node:fs'
import { codeOf } from './embedded-error.ts'

/** A process we may not look at (other user, hidden /proc): alive, but its start is not ours to see. */
const HIDDEN = 'hidden'

/** A word for when a process began: a later process with the same id has another one. Undefined when it does not run. */
export function startOf(pid: number): string | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0 || !answers(pid)) return undefined
  return existsSync('/proc/self/stat') ? startFromProc(pid) : startFromPs(pid)
}

function answers(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function startFromProc(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`)
  if (!stat) return answers(pid) ? HIDDEN : undefined
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  // A zombie is a name that nobody has read yet, not a process.
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined
  // Ticks are counted from boot, so the boot belongs to the word.
  const boot = read('/proc/sys/kernel/random/boot_id')?.slice(0, 8) ?? ''
  return `${fields[19]}${boot}`
}

function startFromPs(pid: number): string | undefined {
  const [state = '', ...began] = ps(pid, 'state=', 'lstart=').split(/\s+/)
  if (state === '' || state.startsWith('Z')) return undefined
  return began.join('').replaceAll(/\W/g, '')
}

/** Whether this process is a Postgres server working in this folder: a recycled process id is not. */
export function isServerOf(pid: number, cluster: string): boolean {
  if (startOf(pid) === undefined) return false
  const command = commandOf(pid)
  if (!command.includes('postgres')) return false
  // The working folder follows a clone that was moved while the server ran; the command line does not.
  return cwdOf(pid) === cluster || command.includes(` -D ${cluster} `)
}

function commandOf(pid: number): string {
  if (!existsSync('/proc/self/stat')) return `${ps(pid, 'command=')} `
  return (read(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' ')
}

function cwdOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

/** A file name that says which process claims something; unique, also within the process. */
export const newClaim = (): string => `${process.pid}.${startOf(process.pid)}.${randomBytes(4).toString('hex')}`

/** Whether the process that made this claim still runs. */
export function claimHolds(claim: string): boolean {
  const [pid, start] = claim.split('.')
  const now = startOf(Number(pid))
  return now !== undefined && (now === start || now === HIDDEN)
}

/** The process id inside a claim. */
export const claimant = (claim: string): number => Number(claim.split('.')[0])

function ps(pid: number, ...columns: string[]): string {
  try {
    const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
    const args = ['-ww', ...columns.flatMap((column) => ['-o', column]), '-p', String(pid)]
    return execFileSync('ps', args, { env, encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return ''
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
