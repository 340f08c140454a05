import { receiveEvent } from '#app/shop/receive-event.server.ts'

/** What the webhook's door answers, without the server around it. */
export async function hook(body: string, signature: string | null): Promise<number> {
  const received = await receiveEvent(body, signature)
  if (received.ok) return 200
  return received.code === 'unknown-order' ? 503 : 400
}
