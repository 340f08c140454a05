import { plainTaxCode, plainVatNumber } from './fiscal-ids.ts'

/** Whom an order is made out to, as it is kept with the order. */
export type Billing = {
  name: string
  vatNumber?: string
  taxCode?: string
  recipientCode?: string
  pec?: string
  street?: string
  postcode?: string
  town?: string
  province?: string
  country: string
  wantsInvoice: boolean
}

/** What the checkout form carries about the buyer; the fields of the other kind are dropped. */
type Typed = {
  kind: 'consumer' | 'business'
  name?: string
  company?: string
  vatNumber?: string
  taxCode?: string
  companyTaxCode?: string
  recipientCode?: string
  pec?: string
  street?: string
  postcode?: string
  town?: string
  province?: string
  wantsInvoice: boolean
}

/** Who the order is made out to. Only what this kind of buyer was asked for is kept; we sell in Italy. */
export const billingOf = (typed: Typed): Billing => (typed.kind === 'business' ? companyOf(typed) : personOf(typed))

const companyOf = (typed: Typed): Billing => ({
  name: typed.company ?? '',
  vatNumber: plainVatNumber(typed.vatNumber ?? ''),
  ...(typed.companyTaxCode && { taxCode: plainTaxCode(typed.companyTaxCode) }),
  ...(typed.recipientCode && { recipientCode: typed.recipientCode.toUpperCase() }),
  ...(typed.pec && { pec: typed.pec.toLowerCase() }),
  ...addressOf(typed),
  wantsInvoice: true,
})

const personOf = (typed: Typed): Billing => ({
  name: typed.name ?? '',
  ...(typed.wantsInvoice && { taxCode: plainTaxCode(typed.taxCode ?? ''), ...addressOf(typed) }),
  country: 'IT',
  wantsInvoice: typed.wantsInvoice,
})

const addressOf = ({ street, postcode, town, province }: Typed) => ({
  street,
  postcode,
  town,
  province: province?.toUpperCase(),
  country: 'IT',
})
