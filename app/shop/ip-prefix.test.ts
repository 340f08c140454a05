import { expect, test } from 'vitest'
import { ipPrefix } from './ip-prefix.ts'

test('of an address only the network is kept', () => {
  expect(ipPrefix('203.0.113.77')).toBe('203.0.113.0/24')
  expect(ipPrefix('::ffff:203.0.113.77')).toBe('203.0.113.0/24')
  expect(ipPrefix('2001:0db8:0007:1::99')).toBe('2001:db8:7::/48')
  expect(ipPrefix('2001:db8::1')).toBe('2001:db8:0::/48')
  expect(ipPrefix('fe80::1%eth0')).toBe('fe80:0:0::/48')
})

test('what is no address leaves nothing', () => {
  expect([ipPrefix('unknown'), ipPrefix(''), ipPrefix('a:b')]).toEqual([null, null, null])
})
