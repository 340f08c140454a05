import { expect, test } from 'vitest'
import { createAccount, hashPassword } from '#app/identity/create-account.server.ts'
import { sessionCookie } from '#app/identity/session-cookie.server.ts'
import { identityTasks } from '#app/identity/tasks.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addToBasket } from '#app/shop/add-to-basket.server.ts'
import { rememberBasket } from '#app/shop/basket-ref.server.ts'
import { mails, work } from '#tests/helpers/jobs.ts'
import { aPerson, cookieOf } from '#tests/helpers/people.ts'
import { visit } from '#tests/helpers/visit.ts'
import { aCourseOnSale } from '#tests/helpers/wares.ts'

const password = 'tre parole a caso'
// Hashing is slow on purpose: once for all.
const passwordHash = await hashPassword(password)
const account = (email: string, emailVerified = true) =>
  createAccount(db, { name: 'Prova', email, language: 'it', emailVerified, passwordHash })
const whereTo = (answer: Response) => [answer.status, answer.headers.get('Location')]
const cookieFrom = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
const registration = (email: string, more: Record<string, string> = {}) => ({ name: 'Prova', email, password, ...more })

test('signing in leads where one wanted to go, and the session ends at once when its row is gone', async () => {
  await account('entra@test.example')
  expect(whereTo(await visit('/account'))).toEqual([302, '/accedi?next=%2Faccount'])
  const form = { email: ' Entra@Test.example ', password }
  const signedIn = await visit('/accedi?next=%2Faccount', { form })
  expect(whereTo(signedIn)).toEqual([303, '/account'])
  expect(signedIn.headers.getSetCookie().map((cookie) => cookie.replace(/=[^;]+/, ''))).toEqual([
    `${sessionCookie}; Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax`,
    'known; Path=/; Max-Age=2592000; SameSite=Lax',
  ])
  const cookie = cookieFrom(signedIn)
  const page = await visit('/account', { cookie })
  expect([page.status, page.headers.get('Cache-Control')]).toEqual([200, 'private, no-store'])
  expect(await page.text()).toContain('entra@test.example')
  expect(whereTo(await visit('/en/sign-in', { cookie }))).toEqual([303, '/en/learn'])
  expect(await (await visit('/account/me.json', { cookie })).json()).toEqual({ name: 'Prova', basket: 0, places: [] })
  await db.signIn.deleteMany({ where: { user: { email: 'entra@test.example' } } })
  expect(whereTo(await visit('/account', { cookie }))).toEqual([302, '/accedi?next=%2Faccount'])
  expect(await (await visit('/account/me.json', { cookie })).json()).toEqual({ name: null, basket: 0, places: [] })
})

test('the name and the basket’s count are told to whom they belong', async () => {
  const person = await aPerson()
  const productId = await aCourseOnSale()
  const added = await addToBasket({ basketId: null, personId: person.id }, { productId, quantity: 1 })
  if (!added.ok) throw new Error(added.code)
  const cookie = rememberBasket(added.value.basketId)
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const told = await visit('/account/me.json', { as: person, cookie })
  expect([await told.json(), told.headers.get('Cache-Control')]).toEqual([
    { name: person.name, basket: 1, places: [] },
    'private, no-store',
  ])
})

test('a wrong password and an unknown address get the same answer, byte for byte', async () => {
  await account('nota@test.example')
  const asked = async (email: string) => {
    const answer = await visit('/accedi', { form: { email, password: 'una password sbagliata' } })
    return [answer.status, (await answer.text()).replaceAll(email, 'MAIL'), answer.headers.getSetCookie()]
  }
  const known = await asked('nota@test.example')
  expect(known[0]).toBe(401)
  expect(await asked('ignota@test.example')).toEqual(known)
  expect(known[1]).toContain('value="MAIL"')
  expect(known[1]).not.toContain('sbagliata')
})

test.each(['//evil.example', '/\\evil.example', 'https:evil.example', 'https://evil.example', '/.//evil.example'])(
  'no wish leads to another site: %s',
  async (next) => {
    const cookie = await cookieOf(await aPerson({ role: 'staff' }))
    expect(whereTo(await visit(`/accedi?next=${encodeURIComponent(next)}`, { cookie }))).toEqual([303, '/ufficio'])
  },
)

test('an unconfirmed account is told so only with the right password', async () => {
  await account('attesa@test.example', false)
  const right = await visit('/accedi', { form: { email: 'attesa@test.example', password } })
  expect([right.status, right.headers.getSetCookie()]).toEqual([403, []])
  const wrong = await visit('/accedi', { form: { email: 'attesa@test.example', password: 'qualcos’altro ancora' } })
  expect(wrong.status).toBe(401)
  await work(identityTasks)
  expect((await mails()).filter(({ to }) => to === 'attesa@test.example')).toHaveLength(1)
})

test('registering answers the same for a known and an unknown address; opening the mailed link confirms nothing', async () => {
  await account('presa@test.example')
  const asked = async (email: string) => {
    const answer = await visit('/registrati?next=%2Fcarrello', { form: registration(email) })
    return [...whereTo(answer), await answer.text(), answer.headers.getSetCookie()]
  }
  const known = await asked('presa@test.example')
  expect(known.slice(0, 2)).toEqual([303, '/registrati/controlla-la-posta?next=%2Fcarrello'])
  expect(await asked('libera@test.example')).toEqual(known)
  await work(identityTasks)
  const link = (await mails()).find(({ to }) => to === 'libera@test.example')!.links[0]!
  const confirmed = () =>
    db.user.findUnique({ where: { email: 'libera@test.example' }, select: { emailVerified: true } })
  expect((await (await visit(link)).text()).match(/<button/g)).toHaveLength(1)
  expect(await confirmed()).toEqual({ emailVerified: false })
  expect(whereTo(await visit(link, { method: 'POST' }))).toEqual([303, '/accedi?said=confirmed&next=%2Fcarrello'])
  expect(await confirmed()).toEqual({ emailVerified: true })
  expect((await visit('/registrati/conferma?token=forged', { method: 'POST' })).status).toBe(409)
})

test('asking for a reset answers the same for everybody, and the new password ends the other sessions', async () => {
  const person = await aPerson()
  const cookie = await cookieOf(person)
  const asked = async (email: string) => whereTo(await visit('/accedi/password-dimenticata', { form: { email } }))
  expect(await asked(person.email)).toEqual([303, '/accedi/password-dimenticata?sent=yes'])
  expect(await asked('nessuno@test.example')).toEqual([303, '/accedi/password-dimenticata?sent=yes'])
  await work(identityTasks)
  const link = (await mails()).find(({ to }) => to === person.email)!.links[0]!
  expect((await visit(link, { form: { password: 'corta' } })).status).toBe(400)
  expect(whereTo(await visit(link, { form: { password } }))).toEqual([303, '/accedi?said=changed'])
  const again = await visit(link, { form: { password } })
  expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('Questo link non vale più')])
  expect(whereTo(await visit('/account', { cookie }))).toEqual([302, '/accedi?next=%2Faccount'])
})

test('what is typed wrong comes back with 400 and what was typed, never the password', async () => {
  const answer = await visit('/en/register', { form: { name: 'Ada "Prova"', email: 'no mail', password: 'short-one' } })
  const page = await answer.text()
  expect(answer.status).toBe(400)
  expect(page).toContain('Ada &quot;Prova&quot;')
  expect(page).toContain('At least 12 characters are needed.')
  expect(page).not.toContain('short-one')
  for (const body of ['', 'x=%00', new Uint8Array([0xff, 0xfe, 0x00])])
    expect((await visit('/accedi', { method: 'POST', body, headers: { 'Content-Type': 'text/plain' } })).status).toBe(
      400,
    )
  expect((await visit('/registrati', { form: registration(`${'a'.repeat(300)}@test.example`) })).status).toBe(400)
  expect((await visit('/registrati', { form: registration('x@test.example', { name: 'n'.repeat(81) }) })).status).toBe(
    400,
  )
})

test('the eleventh try for one address is one too many, even with the right password', async () => {
  const email = 'assediata@test.example'
  await account(email)
  const statuses = []
  for (let at = 0; at < 10; at++) statuses.push((await visit('/accedi', { form: { email, password: 'no' } })).status)
  expect(statuses).toEqual(Array(10).fill(401))
  expect((await visit('/accedi', { form: { email, password } })).status).toBe(429)
  const links = []
  for (let at = 0; at < 6; at++)
    links.push((await visit('/en/sign-in/forgotten', { form: { email: 'x@test.example' } })).status)
  expect(links).toEqual([303, 303, 303, 303, 303, 429])
})

test('signing out here or everywhere ends the sessions and takes the cookies back', async () => {
  const person = await aPerson()
  const [here, there, third] = [await cookieOf(person), await cookieOf(person), await cookieOf(person)]
  expect(whereTo(await visit('/esci', { cookie: here }))).toEqual([303, '/account'])
  const out = await visit('/esci', { cookie: here, method: 'POST' })
  expect([...whereTo(out), out.headers.getSetCookie()]).toEqual([
    303,
    '/',
    [`${sessionCookie}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`, 'known=; Path=/; Max-Age=0; SameSite=Lax'],
  ])
  expect((await visit('/account', { cookie: here })).status).toBe(302)
  expect(await (await visit('/account/dispositivi', { cookie: there })).text()).toContain('su 2 dispositivi')
  const everywhere = await visit('/account/dispositivi', { cookie: there, method: 'POST' })
  expect(whereTo(everywhere)).toEqual([303, '/accedi?said=left'])
  expect((await visit('/account', { cookie: third })).status).toBe(302)
})

test('nothing is done on behalf of another site', async () => {
  const person = await aPerson()
  const cookie = await cookieOf(person)
  for (const Origin of ['https://evil.example', 'null', 'http://site.test.evil.example'])
    for (const address of ['/esci', '/account/dispositivi', '/account', '/accedi', '/registrati'])
      expect((await visit(address, { cookie, method: 'POST', headers: { Origin } })).status).toBe(403)
  expect((await visit('/account', { cookie })).status).toBe(200)
})

test('a name and a language can be changed; a forged language cannot', async () => {
  const person = await aPerson()
  const form = { name: 'Ada Nuova', language: 'en' }
  expect((await visit('/account', { as: person, form: { ...form, language: 'xx' } })).status).toBe(400)
  expect(whereTo(await visit('/account', { as: person, form }))).toEqual([303, '/en/account?saved=yes'])
  expect(await (await visit('/en/account', { as: person })).text()).toContain('Hello, Ada Nuova')
})

test('the mails of the demo can be read, and only they', async () => {
  await visit('/registrati', { form: registration('lettrice@test.example') })
  await work(identityTasks)
  const list = await (await visit('/dev/mail')).text()
  const [newest] = list.match(/\/dev\/mail\/\d+-[\da-f]{8}/) ?? []
  const mail = await (await visit(newest!)).text()
  expect(mail).toContain('lettrice@test.example')
  expect(mail).toMatch(/<a href="http:\/\/site\.test\/registrati\/conferma\?token=/)
  const body = await visit(`${newest}/body`)
  expect(body.headers.get('Content-Security-Policy')).toContain('sandbox')
  expect(await body.text()).toContain('Conferma l’indirizzo')
  for (const address of ['/dev/mail/..%2F..%2Fpackage.json', '/dev/mail/1-abcdef01', `${newest}/0`])
    expect((await visit(address)).status).toBe(404)
})
