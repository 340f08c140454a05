import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { toRequest } from './exchange.ts'

const asked = (origin?: string) =>
  ({ url: '/accedi', method: 'GET', rawHeaders: [], headers: { origin } }) as unknown as IncomingMessage

test('an origin that is no address is refused as unreadable, not taken for a bug', async () => {
  for (const origin of ['not an address', '://', 'http://', '%00', ''])
    await expect(toRequest(asked(origin), 'http://site.test')).rejects.toThrow(TypeError)
})

test('no origin, that of a page without one, and any real one are for the doors to judge', async () => {
  for (const origin of [undefined, 'null', 'https://evil.example'])
    expect((await toRequest(asked(origin), 'http://site.test')).url).toBe('http://site.test/accedi')
})
