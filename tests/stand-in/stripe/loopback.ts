/** Whether an address is this machine. The stand-in must never speak to anybody else. */
export const isLoopback = (address: string) =>
  ['localhost', '127.0.0.1', '[::1]'].includes(URL.parse(address)?.hostname ?? '')

/** Refuse an address that is not this machine. */
export function mustBeLoopback(address: string): void {
  if (!isLoopback(address)) throw new Error(`The stand-in delivers webhooks on this machine only, not to ${address}`)
}
