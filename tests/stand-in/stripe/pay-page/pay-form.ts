import { escaped } from '../http.ts'
import type { Session, SessionFile } from '../ledger/things.ts'
import { layout, type Sheet } from './layout.ts'

export interface Form {
  session: Session
  lines: SessionFile['lines']
  seller: string
  email: string
  trouble?: 'declined' | 'email'
}

/** The page on which the buyer chooses how to pay. Plain forms, no script. */
export function payForm(sheet: Sheet, form: Form): string {
  const { words, base } = sheet
  const action = `${escaped(base)}/c/pay/${escaped(form.session.id)}`
  const alert = form.trouble === 'declined' ? `<p class="alert" role="alert">${escaped(words.declined)}</p>` : ''
  const main = `
<h1>${escaped(words.payTo(form.seller))}</h1>
${alert}
<div class="columns">
<section class="card" aria-labelledby="order">${orderList(sheet, form)}</section>
<section class="card">
<form method="post" action="${action}">
${emailField(sheet, form)}
${choices(sheet, form)}
<h2>${escaped(words.leave)}</h2>
<div class="stack">
<button class="quiet" name="how" value="cancel" formnovalidate>${escaped(words.cancel)}</button>
<button class="quiet" name="how" value="expire" formnovalidate>${escaped(words.expire)}</button>
</div>
</form>
</section>
</div>`
  return layout(sheet, main)
}

/** The step in which the buyer's bank asks. */
export function bankForm(sheet: Sheet, form: Form): string {
  const { words, base } = sheet
  const total = money(sheet, form.session.amount_total, form.session.currency)
  const main = `
<section class="card">
<h1>${escaped(words.bankTitle)}</h1>
<p>${escaped(words.bankText(total, form.seller))}</p>
<form class="stack" method="post" action="${escaped(base)}/c/pay/${escaped(form.session.id)}/bank">
<input type="hidden" name="email" value="${escaped(form.email)}">
<button name="how" value="3ds">${escaped(words.bankYes)}</button>
<button class="quiet" name="how" value="card_declined">${escaped(words.bankNo)}</button>
</form>
</section>`
  return layout(sheet, main)
}

function orderList(sheet: Sheet, { lines, session }: Form): string {
  const { words } = sheet
  const items = lines.map((line) => {
    const each = money(sheet, line.price.unit_amount, session.currency)
    const sum = money(sheet, line.amount_total, session.currency)
    const count = line.quantity > 1 ? `<small>${escaped(words.quantity(line.quantity, each))}</small>` : ''
    return `<li><span>${escaped(line.description)} ${count}</span> <span class="sum">${escaped(sum)}</span></li>`
  })
  return `<h2 id="order">${escaped(words.order)}</h2>
<ul class="lines">${items.join('')}</ul>
<p class="total"><span>${escaped(words.total)}</span> <strong>${escaped(money(sheet, session.amount_total, session.currency))}</strong></p>`
}

function emailField({ words }: Sheet, { session, email, trouble }: Form): string {
  const wrong = trouble === 'email'
  const state = [
    session.customer_email ? 'readonly' : 'required',
    wrong ? 'aria-invalid="true" aria-describedby="email-wrong" autofocus' : '',
  ].join(' ')
  return `<p class="field"><label for="email">${escaped(words.email)}</label>
<input id="email" name="email" type="email" autocomplete="email" value="${escaped(session.customer_email ?? email)}" ${state}>
${wrong ? `<span id="email-wrong" class="wrong">${escaped(words.emailWrong)}</span>` : ''}</p>`
}

function choices(sheet: Sheet, { session }: Form): string {
  const { words } = sheet
  const button = (how: string, label: string, kind = 'quiet') =>
    `<button class="${kind}" name="how" value="${how}">${escaped(label)}</button>`
  if (session.amount_total === 0) return `<div class="stack">${button('card', words.free, 'main')}</div>`
  const total = money(sheet, session.amount_total, session.currency)
  const card = [
    button('card', words.cardOk(total), 'main'),
    button('card_declined', words.cardDeclined),
    button('3ds', words.threeDS),
    button('close_tab', words.closeTab),
  ]
  const sepa = [button('sepa_ok', words.sepaOk), button('sepa_fail', words.sepaFail)]
  const takes = (method: string) => session.payment_method_types.includes(method)
  return [
    takes('card') ? `<h2>${escaped(words.card)}</h2><div class="stack">${card.join('')}</div>` : '',
    takes('sepa_debit')
      ? `<h2>${escaped(words.sepa)}</h2><p class="hint">${escaped(words.sepaHint)}</p><div class="stack">${sepa.join('')}</div>`
      : '',
  ].join('')
}

function money({ language }: Sheet, cents: number, currency: string): string {
  const style = { style: 'currency', currency, useGrouping: 'always' } as const
  return new Intl.NumberFormat(language === 'it' ? 'it-IT' : 'en-GB', style).format(cents / 100)
}
