import { expect, test } from 'vitest'
import { askForReset } from '#app/identity/ask-for-reset.server.ts'
import { devicesOf } from '#app/identity/devices.server.ts'
import { register } from '#app/identity/register.server.ts'
import { resendConfirmation } from '#app/identity/resend-confirmation.server.ts'
import { resetPassword } from '#app/identity/reset-password.server.ts'
import { sessionCookie, sessionToken } from '#app/identity/session-cookie.server.ts'
import { signIn } from '#app/identity/sign-in.server.ts'
import { identityTasks } from '#app/identity/tasks.server.ts'
import { verifyEmail } from '#app/identity/verify-email.server.ts'
import { db } from '#app/platform/db.server.ts'
import { jobs, mails, work } from '#tests/helpers/jobs.ts'
import { aPerson } from '#tests/helpers/people.ts'

const from = { address: '192.0.2.1', device: 'Mozilla/5.0 (X11; Linux) Firefox/150.0' }
const password = 'tre parole a caso'
const wish = (email: string) => ({ name: 'Prova', email, password, language: 'it' as const, next: '/carrello' })
const tokenIn = (link: string | undefined) => new URL(link!).searchParams.get('token')!
const tasksWaiting = async () => (await jobs()).map(({ task }) => task)

test('an account opens only after its address is confirmed, and its session is the one our cookie reader finds', async () => {
  const email = 'una@test.example'
  await register(wish(email), from.address)
  expect((await jobs()).map(({ task, payload }) => [task, Object.keys(payload as object)])).toEqual([
    ['identity.send-confirmation', ['userId', 'next']],
  ])
  await work(identityTasks)
  const [mail] = await mails()
  expect([mail?.to, new URL(mail!.links[0]!).pathname]).toEqual([email, '/registrati/conferma'])
  expect(new URL(mail!.links[0]!).searchParams.get('next')).toBe('/carrello')

  expect(await signIn({ email, password, next: null }, from)).toEqual({ ok: false, code: 'unconfirmed' })
  expect(await tasksWaiting()).toEqual(['identity.send-confirmation'])
  await work(identityTasks)
  expect(await verifyEmail('no.such.token')).toEqual({ ok: false, code: 'link-over' })
  expect(await verifyEmail(tokenIn(mail?.links[0]))).toMatchObject({ ok: true })
  expect(await verifyEmail(tokenIn(mail?.links[0]))).toMatchObject({ ok: true })

  const signedIn = await signIn({ email, password, next: null }, from)
  if (!signedIn.ok) throw new Error(signedIn.code)
  const [session, ...others] = signedIn.value.cookies
  expect(session).toMatch(new RegExp(`^${sessionCookie}=[^;]+; Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax$`))
  expect(others).toEqual(['known=1; Path=/; Max-Age=2592000; SameSite=Lax'])
  const token = sessionToken(new Request('http://site.test', { headers: { Cookie: session!.split(';')[0]! } }))
  const rows = await db.signIn.findMany({ where: { user: { email } } })
  expect(rows.map((row) => [row.token, row.ipAddress || null])).toEqual([[token, null]])
  const person = await db.user.findUniqueOrThrow({ where: { email } })
  expect(person.role).toBe('learner')
  expect(await devicesOf({ ...person, language: 'it' }, token)).toMatchObject([
    { here: true, browser: 'Firefox', system: 'Linux' },
  ])
})

test('registering twice at the same moment makes one account', async () => {
  const email = 'due@test.example'
  const answers = await Promise.all([register(wish(email), from.address), register(wish(email), from.address)])
  expect(answers).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ])
  expect(await db.user.count({ where: { email } })).toBe(1)
  expect(await db.credential.count({ where: { user: { email } } })).toBe(1)
  expect((await tasksWaiting()).toSorted()).toEqual(['identity.send-confirmation', 'identity.tell-owner'])
  await work(identityTasks)
})

test('the owner of a confirmed address is told, and nothing of the account changes', async () => {
  const owner = await aPerson({ language: 'en' })
  await register({ ...wish(owner.email), name: 'Stranger' }, from.address)
  await work(identityTasks)
  const mail = (await mails()).findLast(({ to }) => to === owner.email)
  expect(mail?.links.map((link) => new URL(link).pathname)).toEqual(['/en/sign-in', '/en/sign-in/forgotten'])
  expect(await db.user.findUnique({ where: { email: owner.email }, select: { name: true } })).toEqual({
    name: owner.name,
  })
  expect(await db.credential.count({ where: { userId: owner.id } })).toBe(0)
})

test('whoever registered first with a stranger’s address is shut out when its owner chooses a password', async () => {
  const email = 'tre@test.example'
  await register({ ...wish(email), password: 'the stranger knows this' }, from.address)
  await register(wish(email), from.address)
  await work(identityTasks)
  const link = (await mails()).findLast(({ to }) => to === email)?.links[0]
  expect(new URL(link!).pathname).toBe('/accedi/nuova-password')
  expect(await resetPassword({ token: tokenIn(link), password }, from.address)).toMatchObject({ ok: true })
  expect(await signIn({ email, password: 'the stranger knows this', next: null }, from)).toEqual({
    ok: false,
    code: 'wrong',
  })
  expect(await signIn({ email, password, next: null }, from)).toMatchObject({ ok: true })
})

test('a new password ends every session, spends every link and only the hash of a link is kept', async () => {
  const person = await aPerson()
  await db.signIn.create({ data: { token: 'elsewhere', userId: person.id, expiresAt: new Date(Date.now() + 60_000) } })
  await askForReset(person.email, from.address)
  await askForReset(person.email, from.address)
  await work(identityTasks)
  const links = (await mails()).filter(({ to }) => to === person.email).map(({ links }) => links[0])
  const tokens = links.map(tokenIn)
  const kept = await db.verification.findMany({ where: { value: person.id } })
  expect(kept.filter(({ identifier }) => tokens.some((token) => identifier.includes(token)))).toEqual([])
  expect(await resetPassword({ token: tokens[0]!, password }, from.address)).toMatchObject({ ok: true })
  expect(await db.signIn.count({ where: { userId: person.id } })).toBe(0)
  for (const token of tokens)
    expect(await resetPassword({ token, password }, from.address)).toEqual({ ok: false, code: 'link-over' })
})

test('asking for a link leaves the same trace for an unknown address, and writes to nobody', async () => {
  const before = (await mails()).length
  expect(await askForReset('nobody@test.example', from.address)).toEqual({ ok: true, value: null })
  expect(await resendConfirmation('nobody@test.example', null, from.address)).toEqual({ ok: true, value: null })
  expect(await tasksWaiting()).toEqual(['identity.send-new-password', 'identity.send-confirmation'])
  await work(identityTasks)
  expect((await mails()).length).toBe(before)
})

test('only wrong passwords use up the tries of an address: who knows the password may sign in all day', async () => {
  const email = 'tredici@test.example'
  await register(wish(email), from.address)
  await work(identityTasks)
  const mail = (await mails()).find(({ to }) => to === email)
  await verifyEmail(tokenIn(mail?.links[0]))
  const codes = async (times: number, password: string) => {
    const seen = []
    for (let at = 0; at < times; at++) {
      const answer = await signIn({ email, password, next: null }, from)
      seen.push(answer.ok ? 'in' : answer.code)
    }
    return seen
  }
  expect(new Set(await codes(13, password))).toEqual(new Set(['in']))
  expect(new Set(await codes(10, 'non è questa qui'))).toEqual(new Set(['wrong']))
  expect(await codes(1, password)).toEqual(['too-many'])
})
