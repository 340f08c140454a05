import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { controlOf } from './control.ts'
import { startStandIn } from './start.ts'
import { aCourse, anInbox, refusalOf, sdkFor } from './test-world.ts'

function aStateFile() {
  const folder = mkdtempSync(path.join(tmpdir(), 'stand-in-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return path.join(folder, 'state.sqlite')
}

test('everything is still there after a restart, idempotency keys and the clock included', async () => {
  const stateFile = aStateFile()
  const first = await startStandIn({ stateFile })
  const key = { idempotencyKey: 'co:1:1' }
  const paid = await sdkFor(first.port).checkout.sessions.create(aCourse(), key)
  await controlOf(first.url).pay(paid.id, { how: 'card' })
  const { now } = await controlOf(first.url).advanceClock(500)
  const before = (await sdkFor(first.port).events.list()).data
  await first.stop()

  const second = await startStandIn({ stateFile })
  onTestFinished(second.stop)
  const stripe = sdkFor(second.port)
  expect((await stripe.checkout.sessions.create(aCourse(), key)).id).toBe(paid.id)
  const conflict = stripe.checkout.sessions.create(aCourse({ locale: 'en' }), key)
  expect(await refusalOf(conflict)).toMatchObject({ type: 'StripeIdempotencyError' })
  expect(await stripe.checkout.sessions.retrieve(paid.id)).toMatchObject({ status: 'complete', payment_status: 'paid' })
  expect((await stripe.checkout.sessions.listLineItems(paid.id)).data).toHaveLength(1)
  expect((await stripe.events.list()).data).toEqual(before)
  expect((await controlOf(second.url).advanceClock(0)).now).toBeGreaterThanOrEqual(now)
})

test('a webhook that was refused before the restart is tried again after it', async () => {
  const stateFile = aStateFile()
  const inbox = await anInbox()
  inbox.answers.push(500, 500, 500, 500)
  const first = await startStandIn({ stateFile, webhook: inbox.url, retryDelaysMs: [200] })
  const { id } = await sdkFor(first.port).checkout.sessions.create(aCourse())
  await controlOf(first.url).pay(id, { how: 'card' })
  await first.stop()
  expect(inbox.types()).toEqual([])

  const second = await startStandIn({ stateFile })
  onTestFinished(second.stop)
  await controlOf(second.url).idle()
  expect(inbox.types()).toContain('checkout.session.completed')
})

test(
  'as a process it says on which port it is ready, survives a kill, and ends when told',
  { timeout: 60_000 },
  async () => {
    const stateFile = aStateFile()
    const start = async () => {
      const child = spawn(process.execPath, [
        path.join(import.meta.dirname, 'main.ts'),
        '--port',
        '0',
        '--state',
        stateFile,
      ])
      onTestFinished(() => void child.kill('SIGKILL'))
      const [line] = (await once(child.stdout, 'data')) as [Buffer]
      return { child, ready: JSON.parse(line.toString()) as { ready: boolean; port: number } }
    }
    const first = await start()
    expect(first.ready).toEqual({ ready: true, port: expect.any(Number) })
    const { id } = await sdkFor(first.ready.port).checkout.sessions.create(aCourse())
    first.child.kill('SIGKILL')
    await once(first.child, 'exit')

    const second = await start()
    expect((await sdkFor(second.ready.port).checkout.sessions.retrieve(id)).status).toBe('open')
    second.child.kill('SIGTERM')
    expect(await once(second.child, 'exit')).toEqual([0, null])
  },
)

test('webhooks go to this machine only', async () => {
  await expect(startStandIn({ webhook: 'https://example.com/hooks' })).rejects.toThrow(/this machine only/)
})
