import { useLanguage } from '#app/ui/speech.ts'
import type { OrderPage } from '../orders.server.ts'
import { shopWords } from '../words.ts'

/** Whom an order is made out to. */
export function OrderBilling({
  order: { billing, organization },
}: {
  order: Pick<OrderPage, 'billing' | 'organization'>
}) {
  const say = shopWords(useLanguage())
  const { name, street, postcode, town, province, wantsInvoice } = billing
  const rest = [
    street,
    [postcode, town, province && `(${province})`].filter(Boolean).join(' '),
    billing.vatNumber && say('order.vatNumber', { number: billing.vatNumber }),
    billing.taxCode && say('order.taxCode', { code: billing.taxCode }),
    billing.recipientCode && say('order.recipientCode', { code: billing.recipientCode }),
    billing.pec && say('order.pec', { pec: billing.pec }),
    wantsInvoice && say('order.invoiceWanted'),
    organization && say('order.forFirm', { firm: organization.name }),
  ].filter((line): line is string => Boolean(line))
  return (
    <section aria-labelledby="billing">
      <h2 id="billing">{say('order.billing')}</h2>
      <p>
        {name}
        {rest.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </p>
    </section>
  )
}
