/**
 * Pictures drawn once: the last `most` of them stay as bytes, and who asks for one that is being drawn waits for that one.
 * One is drawn at a time, so that a robot asking for all of them at once does not take the whole machine.
 */
export function keptPictures(most: number) {
  const kept = new Map<string, Promise<Buffer>>()
  let last: Promise<unknown> = Promise.resolve()
  return (name: string, draw: () => Promise<Buffer>): Promise<Buffer> => {
    const known = kept.get(name)
    const picture = known ?? last.then(draw)
    if (!known) {
      last = picture.catch(() => undefined)
      // A picture that could not be drawn is tried again by the next who asks.
      picture.catch(() => kept.delete(name))
    }
    kept.delete(name)
    kept.set(name, picture)
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    return picture
  }
}
