import { expect, test } from 'vitest'
import { createAccount, hashPassword } from '#app/identity/create-account.server.ts'
import { makeAdmin } from '#app/identity/make-admin.server.ts'
import { resetPassword } from '#app/identity/reset-password.server.ts'
import { signIn } from '#app/identity/sign-in.server.ts'
import { db } from '#app/platform/db.server.ts'
import { seedPeople } from '../../../prisma/seed/people.ts'

const from = { address: '192.0.2.1', device: null }
const password = 'tre parole a caso'
const tokenIn = (link: string | null) => new URL(link!).searchParams.get('token')!

test('the first administrator comes from nothing but a link, which works once and for a day', async () => {
  const email = 'capo@test.example'
  const link = await makeAdmin(' Capo@Test.example')
  expect(link).toMatch(/^http:\/\/site\.test\/accedi\/nuova-password\?token=/)
  const [kept] = await db.verification.findMany()
  const hours = (kept!.expiresAt.getTime() - Date.now()) / 3_600_000
  expect(hours).toBeCloseTo(24, 1)
  expect(await resetPassword({ token: tokenIn(link), password }, from.address)).toMatchObject({ ok: true })
  expect(await resetPassword({ token: tokenIn(link), password }, from.address)).toMatchObject({ code: 'link-over' })
  expect(await signIn({ email, password, next: null }, from)).toMatchObject({ ok: true, value: { role: 'admin' } })
  expect(await makeAdmin('no address')).toBeNull()
})

test('a password that was registered for an address nobody confirmed opens nothing to an administrator’s account', async () => {
  const email = 'prenotata@test.example'
  await createAccount(db, { name: 'X', email, language: 'en', passwordHash: await hashPassword('of a stranger here') })
  const link = await makeAdmin(email)
  expect(new URL(link!).pathname).toBe('/en/sign-in/new-password')
  expect(await signIn({ email, password: 'of a stranger here', next: null }, from)).toEqual({
    ok: false,
    code: 'wrong',
  })
})

test('the people of the demo are made once, confirmed, each with their role and the password that is printed', async () => {
  const people = await seedPeople()
  expect(await seedPeople()).toEqual(people)
  const rows = await db.user.findMany({
    where: { email: { endsWith: '@demo.example' } },
    select: { email: true, role: true, emailVerified: true },
    orderBy: { email: 'asc' },
  })
  expect(rows).toEqual([
    { email: 'collaboratore@demo.example', role: 'learner', emailVerified: true },
    { email: 'formatore@demo.example', role: 'trainer', emailVerified: true },
    { email: 'sara@demo.example', role: 'learner', emailVerified: true },
    { email: 'segreteria@demo.example', role: 'staff', emailVerified: true },
    { email: 'titolare@demo.example', role: 'learner', emailVerified: true },
  ])
  const wish = { email: 'titolare@demo.example', password: 'accademia-demo-2026', next: null }
  expect(await signIn(wish, from)).toMatchObject({ ok: true })
})
