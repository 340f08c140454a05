import { Client } from 'pg'
import { vi } from 'vitest'

/** Every SQL statement that goes over the wire while some work is done, transactions included. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = []
  // oxlint-disable-next-line typescript/unbound-method -- called with its own client below
  const send = Client.prototype.query
  const spy = vi.spyOn(Client.prototype, 'query').mockImplementation(function (this: Client, ...args: unknown[]) {
    const [first] = args
    said.push(typeof first === 'string' ? first : String((first as { text?: unknown }).text))
    return Reflect.apply(send, this, args)
  })
  try {
    await work()
  } finally {
    spy.mockRestore()
  }
  return said
}
