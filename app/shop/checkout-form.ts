import * as z from 'zod'
import { box, oneOf, optionalText, type FieldError } from '#app/platform/fields.ts'
import { isRecipientCode, isTaxCode, isVatNumber, plainTaxCode, plainVatNumber } from './fiscal-ids.ts'

// What is needed depends on who buys, and everything wrong is said at once: so the fields by themselves ask for little.
const Fields = z.object({
  /** What the page showed: lines and prices. When they are no longer so, the buyer sees the page again. */
  shown: optionalText(64),
  kind: oneOf(['consumer', 'business']),
  name: optionalText(120),
  company: optionalText(160),
  vatNumber: optionalText(30),
  taxCode: optionalText(30),
  companyTaxCode: optionalText(30),
  recipientCode: optionalText(7),
  pec: optionalText(254),
  street: optionalText(160),
  postcode: optionalText(10),
  town: optionalText(80),
  province: optionalText(2),
  wantsInvoice: box(),
  terms: box(),
  digitalStart: box(),
  digitalLoss: box(),
  serviceStart: box(),
})

type Fields = z.output<typeof Fields>
type Rule = [field: keyof Fields, wrong: (typed: Fields) => boolean, say: FieldError]

const absent = (field: keyof Fields) => (typed: Fields) => !typed[field]
const present = (value: string | undefined, fits: (value: string) => boolean) => value !== undefined && !fits(value)

const ofAddress: Rule[] = [
  ['street', absent('street'), 'required'],
  ['postcode', absent('postcode'), 'required'],
  ['postcode', ({ postcode }) => present(postcode, (code) => /^\d{5}$/.test(code)), 'postcode'],
  ['town', absent('town'), 'required'],
  ['province', absent('province'), 'required'],
  ['province', ({ province }) => present(province, (code) => /^[a-z]{2}$/i.test(code)), 'province'],
]
const ofCompany: Rule[] = [
  ['company', absent('company'), 'required'],
  ['vatNumber', absent('vatNumber'), 'required'],
  ['vatNumber', ({ vatNumber }) => present(vatNumber, (number) => isVatNumber(plainVatNumber(number))), 'vatNumber'],
  ['companyTaxCode', ({ companyTaxCode: code }) => present(code, (code) => isTaxCode(plainTaxCode(code))), 'taxCode'],
  [
    'recipientCode',
    ({ recipientCode: code }) => present(code, (it) => isRecipientCode(it.toUpperCase())),
    'recipientCode',
  ],
  ['pec', ({ pec }) => present(pec, (mail) => z.email().safeParse(mail).success), 'email'],
  ...ofAddress,
]
const ofInvoice: Rule[] = [
  ['taxCode', absent('taxCode'), 'required'],
  ['taxCode', ({ taxCode }) => present(taxCode, (code) => isTaxCode(plainTaxCode(code))), 'taxCode'],
  ...ofAddress,
]
const ofAll: Rule[] = [['terms', ({ terms }) => !terms, 'tick']]

const rulesFor = ({ kind, wantsInvoice }: Fields): Rule[] => [
  ...(kind === 'business' ? ofCompany : [['name', absent('name'), 'required'] satisfies Rule]),
  ...(kind === 'consumer' && wantsInvoice ? ofInvoice : []),
  ...ofAll,
]

/** The form at the cashier. It carries no amount and no quantity: those come from our own tables. */
export const CheckoutForm = Fields.superRefine((typed, check) => {
  for (const [field, wrong, say] of rulesFor(typed))
    if (wrong(typed)) check.addIssue({ code: 'custom', path: [field], message: say })
})

export type CheckoutWish = z.output<typeof CheckoutForm>
