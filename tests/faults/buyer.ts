import { db } from '#app/platform/db.server.ts'
import { aPerson, cookieOf } from '#tests/helpers/people.ts'

/** Seats need a firm: everybody has one. */
async function ownFirm({ id, email }: { id: string; email: string }) {
  const firm = await db.organization.create({ data: { name: 'Ditta di prova', createdById: id } })
  await db.member.create({
    data: { organizationId: firm.id, userId: id, email, role: 'owner', joinedAt: new Date() },
  })
}

/** Somebody who buys over HTTP, as a browser without script would, at a site that may die under their hands. */
export class Buyer {
  readonly #port: number
  readonly id: string
  #cookie: string

  private constructor(port: number, id: string, cookie: string) {
    this.#port = port
    this.id = id
    this.#cookie = cookie
  }

  static async arrives(port: number, role: 'learner' | 'staff' = 'learner') {
    const person = await aPerson({ role })
    await ownFirm(person)
    return new Buyer(port, person.id, await cookieOf(person))
  }

  /** Up to the doorstep of the payment page. False when the site died before it answered. */
  async orders(products: string[]): Promise<boolean> {
    for (const product of products) {
      const added = await this.post('/carrello', { product, quantity: '1' })
      const set = added!.headers.getSetCookie().map((one) => one.split(';')[0])
      if (set.length > 0) this.#cookie = [this.#cookie.split('; ')[0], ...set].join('; ')
    }
    const page = await this.get('/carrello/cassa')
    const shown = /name="shown" value="([^"]+)"/.exec(page ?? '')?.[1]
    if (!shown) throw new Error(`No checkout form: ${page?.slice(0, 2_000)}`)
    const answer = await this.post('/carrello/cassa', { shown, kind: 'consumer', name: 'Prova', terms: 'on' })
    return answer?.status === 303
  }

  /** Comes back to the orders after a crash, and presses "pay". */
  async paysAgain() {
    const order = await this.order()
    const answer = await this.post(`/ordini/${order.id}/pagamento`, {})
    if (answer?.status !== 303) throw new Error(`Paying again answered ${answer?.status}`)
  }

  /** The one order of this buyer, as the database has it. */
  async order() {
    const orders = await db.order.findMany({ where: { buyerId: this.id }, orderBy: { createdAt: 'asc' } })
    if (orders.length !== 1) throw new Error(`${orders.length} orders instead of one`)
    return orders[0]!
  }

  /** A page's text, or null when the site died before it answered. */
  async get(address: string): Promise<string | null> {
    const answer = await this.#ask(address, {})
    return answer && answer.text()
  }

  post(address: string, form: Record<string, string>): Promise<Response | null> {
    return this.#ask(address, { method: 'POST', body: new URLSearchParams(form) })
  }

  async #ask(address: string, init: RequestInit): Promise<Response | null> {
    const own = `http://127.0.0.1:${this.#port}`
    try {
      return await fetch(own + address, { ...init, redirect: 'manual', headers: { Cookie: this.#cookie, Origin: own } })
    } catch {
      return null
    }
  }
}
