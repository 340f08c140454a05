import qs from 'qs'
import { Problem } from '../api/problem.ts'
import type { WayToPay } from '../control.ts'
import { deed } from '../deed.ts'
import { page, seeOther, type Reply } from '../http.ts'
import type { Session } from '../ledger/things.ts'
import { doWhatIsDue, expireSession } from '../payments/expire.ts'
import { askTheBank, paySession } from '../payments/pay.ts'
import type { World } from '../world.ts'
import { notice, type Sheet } from './layout.ts'
import { bankForm, payForm, type Form } from './pay-form.ts'
import { languageFor, words } from './words.ts'

interface Visit {
  id: string
  /** What was posted; nothing when the page is only looked at. */
  body?: string
  /** The form of the bank, not that of the payment page. */
  atTheBank: boolean
  acceptedLanguages: string | undefined
}

/** The pages a buyer sees under `/c/pay/`. */
export async function servePayPage(world: World, visit: Visit): Promise<Reply> {
  void doWhatIsDue(world)
  const session = world.ledger.find('checkout.session', visit.id)
  const sheet = sheetFor(world, session, visit.acceptedLanguages)
  if (!session) return page(notice({ ...sheet, title: sheet.words.missingTitle }, sheet.words.missingText), 404)
  if (session.status !== 'open') return page(ended(sheet, session))
  if (visit.body === undefined) return page(payForm(sheet, formFor(world, session, '')), 200, leadsTo(session))
  const { how = '', email = '' } = qs.parse(visit.body) as Record<string, string>
  const button = visit.atTheBank && how === '3ds' ? 'bank_agreed' : how
  return chosen(world, sheet, { ...formFor(world, session, email), how: button })
}

async function chosen(world: World, sheet: Sheet, form: Form & { how: string }): Promise<Reply> {
  const { session, how } = form
  const here = leadsTo(session)
  if (how === 'cancel') return cancelled(sheet, session)
  if (how === 'expire') {
    const { result, told } = deed(world, () => expireSession(world, session.id))
    await patiently(world, told)
    return page(ended(sheet, result))
  }
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(form.email))
    return page(payForm(sheet, { ...form, trouble: 'email' }), 422, here)
  if (how === '3ds') {
    deed(world, () => askTheBank(world, session.id))
    return page(bankForm(sheet, form), 200, here)
  }
  return paid(world, sheet, form)
}

const waysFromButtons: Record<string, WayToPay> = {
  card: 'card',
  close_tab: 'card',
  card_declined: 'card_declined',
  bank_agreed: '3ds',
  sepa_ok: 'sepa_ok',
  sepa_fail: 'sepa_fail',
}

async function paid(world: World, sheet: Sheet, form: Form & { how: string }): Promise<Reply> {
  const { session, how, email } = form
  const way = waysFromButtons[how]
  if (!way) throw new Problem(400, { type: 'invalid_request_error', message: `There is no button ${how}` })
  const { result, told } = deed(world, () => paySession(world, session.id, { how: way, email }))
  await patiently(world, told)
  if (result.status === 'open') return page(payForm(sheet, { ...form, trouble: 'declined' }), 200, leadsTo(session))
  if (how === 'close_tab') return page(notice({ ...sheet, title: sheet.words.paidTitle }, sheet.words.paidText))
  return seeOther(successUrl(session))
}

/** Stripe keeps the buyer until the webhook has answered, but not for ever. */
async function patiently(world: World, told: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, world.options.redirectWaitMs)
  })
  await Promise.race([told, enough])
  clearTimeout(timer)
}

const successUrl = ({ success_url: url, id }: Session) => url.replaceAll(/\{CHECKOUT_SESSION_ID\}/g, id)

function cancelled(sheet: Sheet, { cancel_url: url }: Session): Reply {
  if (url) return seeOther(url)
  return page(notice({ ...sheet, title: sheet.words.cancelledTitle }, sheet.words.cancelledText))
}

function ended(sheet: Sheet, session: Session): string {
  const { words } = sheet
  if (session.status === 'complete') {
    const link = { href: successUrl(session), label: words.back }
    return notice({ ...sheet, title: words.completeTitle }, words.completeText, link)
  }
  const link = session.cancel_url ? { href: session.cancel_url, label: words.back } : undefined
  return notice({ ...sheet, title: words.expiredTitle }, words.expiredText, link)
}

function sheetFor(world: World, session: Session | undefined, accepted: string | undefined): Sheet {
  const language = languageFor(session?.locale, accepted)
  return { language, words: words[language], base: basePath(world), title: words[language].title }
}

/** The path of the public address, without its end slash. */
export const basePath = (world: World) => new URL(world.options.publicUrl).pathname.replace(/\/$/, '')

function formFor(world: World, session: Session, email: string): Form {
  const lines = world.ledger.find('session_file', session.id)?.lines ?? []
  return { session, lines, seller: world.options.seller, email: session.customer_email ?? email }
}

/** A browser that follows a form to another host asks the page's policy for leave. */
const leadsTo = (session: Session) =>
  [session.success_url, session.cancel_url].flatMap((url) => (url ? [new URL(url).origin] : []))
