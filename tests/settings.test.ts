import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

Object.assign(process.env, {
  DATABASE_URL: 'postgresql://x/y',
  SESSION_SECRET: 'x'.repeat(32),
  ORIGIN: 'http://site.test',
})
const { readSettings, Settings } = await import('#app/platform/env.server.ts')

/** Set by the scripts of the demo and the tests, never by a person. */
const ofTheDemo = ['EMBEDDED_DATABASE', 'STRIPE_API_BASE', 'FAULTS', 'SAMPLES']
const whole = {
  DATABASE_URL: 'postgresql://db/academy',
  ORIGIN: 'https://academy.example',
  SESSION_SECRET: 's'.repeat(32),
}

test('.env.example names every setting and nothing else', () => {
  const named = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
  const known = Object.keys(Settings.shape).filter((name) => !ofTheDemo.includes(name))
  expect(named.toSorted()).toEqual(known.toSorted())
})

test('a complete set is accepted, and empty lines of .env count as absent', () => {
  expect(readSettings({ ...whole, SMTP_URL: '', PORT: '' })).toMatchObject({
    PORT: 3000,
    ROLE: 'all',
    SMTP_URL: undefined,
  })
})

test('what is missing or wrong is named all at once', () => {
  const stop = () => readSettings({ PORT: 'many', SESSION_SECRET: 'short' })
  expect(stop).toThrow(/DATABASE_URL/)
  expect(stop).toThrow(/PORT/)
  expect(stop).toThrow(/SESSION_SECRET/)
})

test('outside the demo an ORIGIN is required', () => {
  expect(() => readSettings({ ...whole, ORIGIN: undefined })).toThrow(/ORIGIN/)
  expect(readSettings({ ...whole, ORIGIN: undefined, EMBEDDED_DATABASE: 'yes' }).ORIGIN).toBeUndefined()
})

test('the payment simulator is for the embedded demo only, and never with a live key', () => {
  const simulated = {
    ...whole,
    STRIPE_API_BASE: 'http://127.0.0.1:12111',
    STRIPE_SECRET_KEY: 'sk_test_x',
    STRIPE_WEBHOOK_SECRET: 'whsec_x',
  }
  expect(() => readSettings(simulated)).toThrow(/STRIPE_API_BASE/)
  expect(readSettings({ ...simulated, EMBEDDED_DATABASE: 'yes' }).STRIPE_API_BASE).toBe('http://127.0.0.1:12111')
  expect(() => readSettings({ ...simulated, EMBEDDED_DATABASE: 'yes', STRIPE_SECRET_KEY: 'sk_live_x' })).toThrow(
    /live key/,
  )
  expect(() =>
    readSettings({ ...simulated, EMBEDDED_DATABASE: 'yes', STRIPE_API_BASE: 'http://api.example.com' }),
  ).toThrow(/STRIPE_API_BASE/)
})
