import { expect, test } from 'vitest'
import { billingOf } from './billing.ts'
import { CheckoutForm } from './checkout-form.ts'

const wrongIn = (typed: Record<string, string>) => {
  const read = CheckoutForm.safeParse(typed)
  return read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
}
const address = { street: 'Via Prova 1', postcode: '20100', town: 'Milano', province: 'mi' }
const person = { kind: 'consumer', name: 'Anna Prova', terms: 'on' }
const company = { kind: 'business', company: 'Prova S.r.l.', vatNumber: 'IT 00743110157', terms: 'on', ...address }

test('a person without an invoice only gives a name and agrees to the terms', () => {
  expect(wrongIn(person)).toEqual([])
  expect(wrongIn({ kind: 'consumer' })).toEqual(['name: required', 'terms: tick'])
})

test('a person who wants an invoice gives tax code and address', () => {
  const wish = { ...person, wantsInvoice: 'on' }
  expect(wrongIn({ ...wish, taxCode: 'RSSMRA85T10A562S', ...address })).toEqual([])
  expect(wrongIn(wish)).toEqual([
    'taxCode: required',
    'street: required',
    'postcode: required',
    'town: required',
    'province: required',
  ])
})

test('a firm gives name, VAT number and address; every code is checked', () => {
  expect(wrongIn(company)).toEqual([])
  const wrong = {
    ...company,
    vatNumber: '12345678901',
    recipientCode: 'A-12345',
    pec: 'nessuna',
    postcode: '2010',
    province: '1',
  }
  expect(wrongIn(wrong)).toEqual([
    'vatNumber: vatNumber',
    'recipientCode: recipientCode',
    'pec: email',
    'postcode: postcode',
    'province: province',
  ])
})

test('what the other kind of buyer would have typed is dropped', () => {
  const typed = CheckoutForm.parse({ ...company, name: 'Anna', taxCode: 'RSSMRA85T10A562S', recipientCode: 'abc1234' })
  expect(billingOf(typed)).toEqual({
    name: 'Prova S.r.l.',
    vatNumber: '00743110157',
    recipientCode: 'ABC1234',
    ...address,
    province: 'MI',
    country: 'IT',
    wantsInvoice: true,
  })
  expect(billingOf(CheckoutForm.parse({ ...person, ...address, vatNumber: '00743110157' }))).toEqual({
    name: 'Anna Prova',
    country: 'IT',
    wantsInvoice: false,
  })
})
