import type { ReactNode } from 'react'
import { day, money, rate } from '#app/i18n/format.ts'
import { Letter, LetterLink, LetterSmall, LetterText, LetterTitle } from '#app/ui/letter.tsx'
import { lineCents, totalsOf } from '../money.ts'
import { withdrawalKeys } from '../withdrawal.ts'
import type { OrderLetter } from '../order-letter.server.ts'
import { shopWords } from '../words.ts'

type Props = { order: OrderLetter }

/** The receipt: what was bought, for how much, with which tax, and what was agreed to, word for word. */
export function ReceiptLetter({ order }: Props) {
  const { language, number, createdAt, totalCents, buyer, billing } = order
  const say = shopWords(language)
  const date = day(createdAt, language)
  const open = totalCents > 0 ? 'mail.receipt.open' : 'mail.receipt.openFree'
  return (
    <Sheet order={order} title={say('mail.receipt.title', { name: buyer.name })}>
      <LetterText>{say(open, { number, date })}</LetterText>
      <Bought order={order} />
      <LetterText>{say('mail.receipt.billing', { name: billing.name })}</LetterText>
      <LetterText>{say('mail.receipt.notInvoice')}</LetterText>
      <LetterLink href={order.href}>{say('mail.see')}</LetterLink>
      <Agreed order={order} />
    </Sheet>
  )
}

function Bought({ order: { language, lines, totalCents } }: Props) {
  const say = shopWords(language)
  return (
    <>
      <LetterText>
        {lines.map((line) => (
          <span key={line.title}>
            {say('mail.line', { ...line, amount: money(lineCents(line), language) })}
            <br />
          </span>
        ))}
        <strong>{say('mail.total', { amount: money(totalCents, language) })}</strong>
        {totalsOf(lines).vat.map((group) => (
          <span key={group.vatBasisPoints}>
            <br />
            {say('mail.vat', {
              net: money(group.netCents, language),
              rate: rate(group.vatBasisPoints, language),
              vat: money(group.vatCents, language),
            })}
          </span>
        ))}
      </LetterText>
    </>
  )
}

/** The durable copy that art. 51 c. 7 asks for: the consents and the terms of withdrawal. */
function Agreed({ order: { language, consents, createdAt, email, buyerKind, lines } }: Props) {
  const say = shopWords(language)
  return (
    <>
      <LetterText>{say('mail.receipt.agreed', { date: day(createdAt, language) })}</LetterText>
      {consents.map(({ kind, text }) => (
        <LetterSmall key={kind}>{say('mail.receipt.quoted', { text })}</LetterSmall>
      ))}
      {withdrawalKeys(buyerKind, lines).map((key) => (
        <LetterSmall key={key}>{say(`checkout.withdrawal.${key}`, { email })}</LetterSmall>
      ))}
    </>
  )
}

/** Money went back; `closed` when what had been bought is gone with it. */
export function RefundedLetter({ order, cents, closed }: Props & { cents: number; closed: boolean }) {
  const { language, number, href } = order
  const say = shopWords(language)
  return (
    <Sheet order={order} title={say('mail.refunded.title')} hello>
      <LetterText>{say('mail.refunded.open', { amount: money(cents, language), number })}</LetterText>
      {closed && <LetterText>{say('mail.refunded.closed')}</LetterText>}
      <LetterLink href={href}>{say('mail.see')}</LetterLink>
    </Sheet>
  )
}

/** Paid too late for the last place. */
export function FullLetter({ order }: Props) {
  const { language, number, totalCents, datesHref } = order
  const say = shopWords(language)
  return (
    <Sheet order={order} title={say('mail.full.title')} hello>
      <LetterText>{say('mail.full.open', { number })}</LetterText>
      <LetterText>{say('mail.full.back', { amount: money(totalCents, language) })}</LetterText>
      <LetterLink href={datesHref}>{say('mail.full.dates')}</LetterLink>
    </Sheet>
  )
}

/** The bank did not pay. */
export function FailedLetter({ order }: Props) {
  const { language, number, href } = order
  const say = shopWords(language)
  return (
    <Sheet order={order} title={say('mail.failed.title')} hello>
      <LetterText>{say('mail.failed.open', { number })}</LetterText>
      <LetterText>{say('mail.failed.again')}</LetterText>
      <LetterLink href={href}>{say('mail.see')}</LetterLink>
    </Sheet>
  )
}

function Sheet({ order, title, hello, children }: Props & { title: string; hello?: boolean; children: ReactNode }) {
  const { language, brand, buyer } = order
  const say = shopWords(language)
  return (
    <Letter language={language} preview={title} from={brand} why={say('mail.why', { brand })}>
      <LetterTitle>{title}</LetterTitle>
      {hello && <LetterText>{say('mail.hello', { name: buyer.name })}</LetterText>}
      {children}
    </Letter>
  )
}
