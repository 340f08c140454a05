import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { loadContract } from './contract/contract.ts'
import { installedSdk } from './contract/installed-sdk.ts'
import { storedContract } from './contract/stored-contract.ts'

const sessions = (contract: Awaited<ReturnType<typeof loadContract>>) =>
  contract.callOf('post', '/v1/checkout/sessions')!

test(
  'the contract is generated from the installed SDK once, and again when it was made by other code',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'contract-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const sdk = installedSdk()
    const document = await storedContract(folder)
    const file = path.join(folder, `stripe-contract-${sdk.version}.json`)
    expect(readdirSync(folder)).toEqual([path.basename(file)])
    expect(document.info.version).toBe(sdk.apiVersion)
    expect(Object.keys(document.paths)).toHaveLength(51)

    const written = statSync(file).mtimeMs
    await storedContract(folder)
    expect(statSync(file).mtimeMs).toBe(written)

    writeFileSync(file, readFileSync(file, 'utf8').replace(/"x-generator":"\w+"/, '"x-generator":"older"'))
    expect((await storedContract(folder)).info).toEqual(document.info)
  },
)

test.for([
  ['ui_mode=hosted', 'ui_mode', undefined],
  ['payment_method_types[0]=card', 'payment_method_types', 'parameter_unknown'],
  [
    'line_items[0][price_data][currency]=eur&line_items[0][price_data][tax_behaviour]=inclusive',
    'line_items[0][price_data][tax_behaviour]',
    'parameter_unknown',
  ],
  ['line_items[0][price_data][unit_amount]=99', 'line_items[0][price_data][currency]', 'parameter_missing'],
  ['line_items[0][quantity]=1.5', 'line_items[0][quantity]', 'parameter_invalid'],
  ['allow_promotion_codes=maybe', 'allow_promotion_codes', 'parameter_invalid'],
  ['locale=klingon', 'locale', undefined],
] as const)('a session request with %s is refused by name', async ([text, param, code]) => {
  const contract = await loadContract()
  const refused = () => contract.read(sessions(contract).operation, text)
  expect(refused).toThrow(
    expect.objectContaining({ status: 400, body: expect.objectContaining({ param, ...(code && { code }) }) }),
  )
})

test('a list of thirty entries stays a list', async () => {
  const contract = await loadContract()
  const text = Array.from({ length: 30 }, (_, index) => `line_items[${index}][quantity]=${index + 1}`).join('&')
  const params = contract.read(sessions(contract).operation, text)
  expect((params['line_items'] as { quantity: number }[]).map((line) => line.quantity)).toEqual(
    Array.from({ length: 30 }, (_, index) => index + 1),
  )
})

test('an answer with a key too few, a key too many or a stale value is refused', async () => {
  const { checks, blank } = await loadContract()
  const refund = { ...blank('refund'), id: 're_1', object: 'refund', reason: null }
  expect(() => checks.object('refund', refund)).not.toThrow()
  const { amount: _amount, ...without } = refund as { amount?: number }
  expect(() => checks.object('refund', without)).toThrow(/amount/)
  expect(() => checks.object('refund', { ...refund, ammount: 1 })).toThrow(/ammount/)
  expect(() => checks.object('refund', { ...refund, reason: 'no_reason' })).toThrow(/reason/)
  expect(() => checks.object('event', { ...blank('event'), type: 'checkout.session.complete' })).toThrow(/type/)
})
