import { expect, test } from 'vitest'
import { HtmlValidate } from 'html-validate'
import { aCourse, aLine, aStandIn } from './test-world.ts'
import type { Options } from './world.ts'
import { words } from './pay-page/words.ts'

async function aPayPage(changes: Parameters<typeof aCourse>[0] = {}, options: Options = {}) {
  const world = await aStandIn(options)
  const session = await world.stripe.checkout.sessions.create(aCourse(changes))
  const address = `${world.standIn.url}${new URL(session.url!).pathname}`
  const press = async (how: string, more: Record<string, string> = { email: 'ada@example.com' }, path = '') => {
    const body = new URLSearchParams({ how, ...more })
    const response = await fetch(address + path, { method: 'POST', body, redirect: 'manual' })
    return { status: response.status, location: response.headers.get('location'), html: await response.text() }
  }
  const look = async () => (await fetch(address)).text()
  const now = () => world.stripe.checkout.sessions.retrieve(session.id)
  return { ...world, id: session.id, address, press, look, now }
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'no-implicit-button-type': 'off',
    'long-title': 'off',
    'prefer-native-element': 'off',
  },
})

async function problemsIn(html: string) {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}

test('the page shows seller, lines and total in Italian, and says what it is', async () => {
  const { look, address } = await aPayPage({ line_items: [aLine('Corso <b>A</b>', 9900), aLine('Libro', 125_050, 3)] })
  const html = await look()
  for (const text of [
    'lang="it"',
    'Paga Customer Culture Academy',
    'Corso &#60;b&#62;A&#60;/b&#62;',
    '3.850,50',
    'SIMULATORE',
  ]) {
    expect(html).toContain(text)
  }
  expect(await problemsIn(html)).toEqual([])
  expect(html).not.toMatch(/<script|style=/)
  const policy = (await fetch(address)).headers.get('content-security-policy')
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("form-action 'self' http://localhost:3000")
})

test('an English session gets an English page', async () => {
  const { look } = await aPayPage({ locale: 'en' })
  const html = await look()
  expect(html).toContain('lang="en"')
  expect(html).toContain('Pay Customer Culture Academy')
  expect(html).not.toContain('Paga')
  expect(Object.keys(words.en)).toEqual(Object.keys(words.it))
})

test('card: back to the shop with the session id, after the webhook has been told', async () => {
  const { press, id, now, inbox, look } = await aPayPage()
  const answer = await press('card')
  expect(answer).toMatchObject({ status: 303, location: `http://localhost:3000/ordine?sessione=${id}` })
  expect(inbox.types()).toContain('checkout.session.completed')
  expect((await now()).customer_details?.email).toBe('ada@example.com')
  expect(await look()).toContain('già stato completato')
  expect((await press('card')).html).toContain('già stato completato')
})

test('a slow webhook does not keep the buyer for ever', async () => {
  const { press, control, now } = await aPayPage({}, { redirectWaitMs: 100 })
  await control.webhooks({ mode: 'reorder', count: 50 })
  expect((await press('card')).status).toBe(303)
  expect((await now()).payment_status).toBe('paid')
})

test('declined: the page says so, and the next card works', async () => {
  const { press, now } = await aPayPage()
  const declined = await press('card_declined')
  expect(declined).toMatchObject({ status: 200, location: null })
  expect(declined.html).toMatch(/role="alert">La carta è stata rifiutata/)
  expect(declined.html).toContain('value="ada@example.com"')
  expect(await problemsIn(declined.html)).toEqual([])
  expect((await now()).status).toBe('open')
  expect((await press('card')).status).toBe(303)
})

test('3D Secure: the bank asks, and may be told yes or no', async () => {
  const { press, now, stripe } = await aPayPage()
  const asked = await press('3ds')
  expect(asked.html).toContain('La tua banca chiede conferma')
  expect(await problemsIn(asked.html)).toEqual([])
  expect((await stripe.paymentIntents.list()).data[0]?.status).toBe('requires_action')
  expect((await press('card_declined', { email: 'ada@example.com' }, '/bank')).html).toContain('è stata rifiutata')
  await press('3ds')
  expect((await press('3ds', { email: 'ada@example.com' }, '/bank')).status).toBe(303)
  expect((await now()).payment_status).toBe('paid')
})

test('SEPA: back to the shop unpaid', async () => {
  const { press, now, control, id } = await aPayPage()
  expect((await press('sepa_fail')).status).toBe(303)
  expect(await now()).toMatchObject({ status: 'complete', payment_status: 'unpaid' })
  expect(await control.settle(id, 'failed')).toMatchObject({ payment_status: 'unpaid' })
})

test('closing the tab: paid, told, and no way back on the page', async () => {
  const { press, now, inbox } = await aPayPage()
  const answer = await press('close_tab')
  expect(answer).toMatchObject({ status: 200, location: null })
  expect(answer.html).not.toContain('localhost:3000')
  expect((await now()).payment_status).toBe('paid')
  expect(inbox.types()).toContain('checkout.session.completed')
})

test('cancelling leaves the session open; letting it expire does not', async () => {
  const { press, now, look } = await aPayPage()
  expect(await press('cancel', {})).toMatchObject({ status: 303, location: 'http://localhost:3000/carrello' })
  expect((await now()).status).toBe('open')
  expect((await press('expire', {})).html).toContain('scaduta')
  expect((await now()).status).toBe('expired')
  const html = await look()
  expect(html).toContain('href="http://localhost:3000/carrello"')
  expect(await problemsIn(html)).toEqual([])
})

test('an e-mail is asked for, unless the shop gave one', async () => {
  const asked = await aPayPage()
  const wrong = await asked.press('card', { email: 'ada' })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('aria-invalid="true"')
  expect((await asked.now()).status).toBe('open')

  const given = await aPayPage({ customer_email: 'grace@example.com' })
  expect(await given.look()).toContain('value="grace@example.com" readonly')
  expect((await given.press('card', { email: 'mallory@example.com' })).status).toBe(303)
  expect((await given.now()).customer_details?.email).toBe('grace@example.com')
})

test('an order of nothing has one button, a card-only session no SEPA', async () => {
  const free = await aPayPage({ line_items: [aLine('Omaggio', 0)] })
  expect(await free.look()).not.toContain('card_declined')
  expect((await free.press('card')).status).toBe(303)
  const cards = await aPayPage({ excluded_payment_method_types: ['sepa_debit'] })
  expect(await cards.look()).not.toContain('sepa_ok')
})

test('behind a public address every link, form and redirect stays under its path', async () => {
  const publicUrl = 'http://localhost:3000/simulatore'
  const { stripe, id, address, look, standIn } = await aPayPage({}, { publicUrl })
  expect((await stripe.checkout.sessions.retrieve(id)).url).toBe(`${publicUrl}/c/pay/${id}`)
  const html = await look()
  const links = [...html.matchAll(/(?:action|href)="([^"]+)"/g)].map(([, link]) => link)
  expect(links).toEqual(['/simulatore/stand-in.css', `/simulatore/c/pay/${id}`])
  expect((await fetch(`${standIn.url}/simulatore/stand-in.css`)).headers.get('content-type')).toContain('text/css')
  expect((await fetch(address.replace('/simulatore', ''))).status).toBe(200)
  const cleared = await fetch(`${standIn.url}/control/clear`, {
    method: 'POST',
    body: new URLSearchParams(),
    redirect: 'manual',
  })
  expect([cleared.status, cleared.headers.get('location')]).toEqual([303, '/simulatore/control'])
})

test('a payment that does not exist is a page too', async () => {
  const { standIn } = await aStandIn()
  const response = await fetch(`${standIn.url}/c/pay/cs_none`, { headers: { 'accept-language': 'en-GB' } })
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('There is no such payment')
})

test('the panel shows what there is, and its forms work', async () => {
  const { standIn, id, press, stripe } = await aPayPage()
  await press('card')
  const html = await (await fetch(`${standIn.url}/control`)).text()
  expect(html).toContain(id)
  expect(html).toContain('checkout.session.completed')
  expect(await problemsIn(html)).toEqual([])
  const submit = (path: string, fields: Record<string, string>) =>
    fetch(`${standIn.url}/control/${path}`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
  expect((await submit('refunds', { session: id, amount: '' })).status).toBe(303)
  expect((await stripe.refunds.list()).data[0]?.amount).toBe(9900)
  expect((await submit('faults', { kind: '429', when: 'before', count: '1' })).status).toBe(303)
  expect((await submit('webhook-rules', { mode: 'drop', count: '1' })).status).toBe(303)
  expect((await submit('clock', { seconds: 'x' })).status).toBe(400)
})
