import { once } from './once.server.ts'

/**
 * Draw one sheet at a time, whatever is asked for at once: one in the making takes some forty megabytes, and the next one can
 * wait. One that fails leaves the next alone.
 */
export function inPress<T>(draw: () => Promise<T>): Promise<T> {
  const press = once('press', () => ({ last: Promise.resolve() as Promise<unknown> }))
  const drawn = press.last.then(draw)
  press.last = drawn.catch(() => null)
  return drawn
}
