import { faultKinds, webhookModes } from '../control.ts'
import { escaped } from '../http.ts'
import type { Delivery, Session } from '../ledger/things.ts'
import { layout } from '../pay-page/layout.ts'
import { basePath } from '../pay-page/serve.ts'
import { words, type Language } from '../pay-page/words.ts'
import type { World } from '../world.ts'
import { panelWords, type PanelWords } from './panel-words.ts'

interface Desk {
  world: World
  text: PanelWords
  base: string
}

/** The control API as a page with plain forms. */
export function panel(world: World, language: Language): string {
  const text = panelWords[language]
  const desk: Desk = { world, text, base: basePath(world) }
  const sheet = { language, words: words[language], base: desk.base, title: text.title }
  const main = `<h1>${escaped(text.title)}</h1>
<div class="panel">
${section(text.sessions, sessions(desk))}
${section(text.webhooks, webhookForm(desk))}
${section(text.faults, faultForm(desk))}
${section(text.time, clockForm(desk))}
${section(text.deliveries, deliveries(desk))}
</div>`
  return layout(sheet, main)
}

const section = (title: string, inner: string) => `<section class="card"><h2>${escaped(title)}</h2>${inner}</section>`

function sessions(desk: Desk): string {
  const { world, text } = desk
  const latest = world.ledger.all('checkout.session').slice(-20).toReversed()
  if (latest.length === 0) return `<p>${escaped(text.none)}</p>`
  const rows = latest.map((session) => {
    const cells = [session.id, `${session.status} / ${session.payment_status}`, (session.amount_total / 100).toFixed(2)]
    return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}<td>${sessionActions(desk, session)}</td></tr>`
  })
  return table([text.session, text.state, text.total, text.actions], rows)
}

function sessionActions(desk: Desk, session: Session): string {
  const { world, text, base } = desk
  const path = `sessions/${session.id}`
  if (session.status === 'open') {
    const link = `<a href="${escaped(base)}/c/pay/${escaped(session.id)}">${escaped(text.open)}</a>`
    return (
      link + button(desk, `${path}/pay`, { how: 'card' }, text.card) + button(desk, `${path}/expire`, {}, text.expire)
    )
  }
  const intent = session.payment_intent && world.ledger.find('payment_intent', session.payment_intent)
  if (!intent) return ''
  if (intent.status === 'processing') {
    return (
      button(desk, `${path}/settle`, { outcome: 'succeeded' }, text.settleOk) +
      button(desk, `${path}/settle`, { outcome: 'failed' }, text.settleFail)
    )
  }
  return moneyBack(desk, session.id, intent.id)
}

function moneyBack(desk: Desk, session: string, intent: string): string {
  const { world, text } = desk
  const refunds = world.ledger.all('refund').filter((one) => one.payment_intent === intent && one.status === 'pending')
  const disputes = world.ledger.all('dispute').filter((one) => one.payment_intent === intent)
  const amount = `<input type="text" name="amount" inputmode="numeric" aria-label="${escaped(text.refundPart)}">`
  return [
    button(desk, 'refunds', { session }, text.refundAll),
    form(desk, 'refunds', hidden({ session }) + amount, text.refundPart),
    button(desk, 'refunds', { session, status: 'pending' }, text.refundPending),
    ...refunds.map(
      ({ id }) =>
        button(desk, `refunds/${id}/settle`, { outcome: 'succeeded' }, text.refundOk) +
        button(desk, `refunds/${id}/settle`, { outcome: 'failed' }, text.refundFail),
    ),
    disputes.length === 0 ? button(desk, 'disputes', { session }, text.dispute) : '',
    ...disputes
      .filter((one) => one.status === 'needs_response')
      .map(
        ({ id }) =>
          button(desk, `disputes/${id}/close`, { outcome: 'won' }, text.won) +
          button(desk, `disputes/${id}/close`, { outcome: 'lost' }, text.lost),
      ),
  ].join('')
}

function webhookForm(desk: Desk): string {
  const { text } = desk
  const inner = choice('mode', text.mode, webhookModes) + field('count', text.count, '1')
  return form(desk, 'webhook-rules', inner, text.order) + button(desk, 'clear', {}, text.clear)
}

function faultForm(desk: Desk): string {
  const { text } = desk
  const moments = { before: text.before, after: text.after }
  const options = Object.entries(moments).map(([value, label]) => `<option value="${value}">${escaped(label)}</option>`)
  const when = `<label>${escaped(text.when)}<select name="when">${options.join('')}</select></label>`
  return form(
    desk,
    'faults',
    choice('kind', text.fault, faultKinds) + when + field('count', text.count, '1'),
    text.order,
  )
}

const clockForm = (desk: Desk) => form(desk, 'clock', field('seconds', desk.text.clock, '1800'), desk.text.advance)

function deliveries(desk: Desk): string {
  const { world, text } = desk
  const latest = world.ledger.all('delivery').slice(-30).toReversed()
  if (latest.length === 0) return `<p>${escaped(text.none)}</p>`
  const rows = latest.map((delivery) => {
    const cells = [delivery.type, `${delivery.state} (${delivery.mode})`, answersTo(delivery)]
    const again = button(desk, `events/${delivery.event}/replay`, {}, text.replay)
    return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}<td>${again}</td></tr>`
  })
  return table([text.event, text.state, text.attempts, text.actions], rows)
}

const answersTo = ({ attempts }: Delivery) => attempts.map(({ status, error }) => status ?? error).join(', ')

const table = (heads: string[], rows: string[]) =>
  `<table><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>` +
  `<tbody>${rows.join('')}</tbody></table>`

const button = (desk: Desk, path: string, values: Record<string, string>, label: string) =>
  form(desk, path, hidden(values), label)

const hidden = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escaped(value)}">`)
    .join('')

const form = ({ base }: Desk, path: string, inner: string, label: string) =>
  `<form class="row" method="post" action="${escaped(base)}/control/${escaped(path)}">${inner}<button class="quiet">${escaped(label)}</button></form>`

const field = (name: string, label: string, value: string) =>
  `<label>${escaped(label)}<input type="text" name="${name}" inputmode="numeric" value="${value}"></label>`

const choice = (name: string, label: string, values: readonly string[]) =>
  `<label>${escaped(label)}<select name="${name}">${values.map((value) => `<option>${value}</option>`).join('')}</select></label>`
