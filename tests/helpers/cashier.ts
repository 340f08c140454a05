import { hearWebhooks } from '#tests/helpers/stand-in.ts'
import type { Person } from '#app/identity/person.ts'
import { visit } from '#tests/helpers/visit.ts'

/** The site hears the stand-in's webhooks at its own door. */
export const hearAtTheDoor = () => hearWebhooks(async (body, signature) => (await hook(body, signature)).status)

/** Knock as Stripe does: a raw body and its signature. */
export const hook = (body: string, signature: string | null) =>
  visit('/hooks/stripe', { body, headers: { Origin: '', ...(signature && { 'Stripe-Signature': signature }) } })

/** Put something in as a browser would; gives the Cookie header it sends afterwards. */
export async function filled(products: string[], as?: Person) {
  let cookie = ''
  for (const product of products) {
    const answer = await visit('/carrello', { as, cookie, form: { product, quantity: '1' } })
    const set = answer.headers.getSetCookie().map((one) => one.split(';')[0]!)
    if (set.length > 0) cookie = set.join('; ')
  }
  return cookie
}

/** A page as its reader sees it: no marks of React, plain quotes and spaces. */
export const read = async (answer: Response) =>
  (await answer.text())
    .replace(/<!-- -->/g, '')
    .replace(/&#x27;/g, "'")
    .replace(/\u00A0/g, ' ')

/** What the page says it showed: sent back with the form. */
export const shownOn = (page: string) => /name="shown" value="([^"]+)"/.exec(page)![1]!

/** What a consumer types at least. */
export const typed = { kind: 'consumer', name: 'Anna Prova', terms: 'on' }

/** At the cashier with these, as a browser without script: the page, and a way to send its form. */
export async function atTheCashier(products: string[], as: Person, address = '/carrello/cassa') {
  const cookie = await filled(products, as)
  const page = await read(await visit(address, { as, cookie }))
  const send = (form: Record<string, string> = {}) =>
    visit(address, { as, cookie, form: { ...typed, shown: shownOn(page), ...form } })
  return { cookie, page, send }
}
