import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const settings = {
  DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
  SESSION_SECRET: 'only-for-tests-only-for-tests-only-for',
  ORIGIN: 'http://site.test',
}
const script = `
  const { killPoint, killPoints, lockingIsOff } = await import('./app/platform/faults.server.ts')
  for (const point of killPoints) killPoint(point)
  console.log(JSON.stringify({ alive: true, lockingIsOff: lockingIsOff() }))`

/** What a process of its own makes of an armed fault. */
function fate(faults: string, more: Record<string, string> = {}) {
  const env = { PATH: process.env.PATH, ...settings, FAULTS: faults, ...more }
  const { signal, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env,
    encoding: 'utf8',
  })
  return signal ?? (JSON.parse(stdout) as { alive: true; lockingIsOff: boolean })
}

test('without the embedded database no fault can be armed', () => {
  expect(fate('kill:order-locked')).toEqual({ alive: true, lockingIsOff: false })
  expect(fate('no-lock')).toEqual({ alive: true, lockingIsOff: false })
})

test('with it, but nothing armed, nothing happens', () => {
  expect(fate('', { EMBEDDED_DATABASE: 'yes' })).toEqual({ alive: true, lockingIsOff: false })
  expect(fate('kill:no-such-point', { EMBEDDED_DATABASE: 'yes' })).toEqual({ alive: true, lockingIsOff: false })
})

test('armed in the embedded demo, the process dies at its point, and the lock is off', () => {
  expect(fate('kill:order-locked', { EMBEDDED_DATABASE: 'yes' })).toBe('SIGKILL')
  expect(fate('no-lock', { EMBEDDED_DATABASE: 'yes' })).toEqual({ alive: true, lockingIsOff: true })
})
