/**
 * Numbers in [0, 1) that depend on the seed and the label only, so that what was drawn by lot can be drawn again. The
 * generator is Mulberry32 (Tommy Ettinger, 2017, public domain), started from the FNV-1a hash (Fowler, Noll and Vo, public
 * domain) of both: enough to shuffle questions, not to keep secrets. It must never change: stored seeds rely on it.
 */
export function randomOf(seed: number, label: string): () => number {
  let state = fnv1a(`${seed}:${label}`)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function fnv1a(text: string) {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}

/** The same things in an order drawn by lot (Fisher and Yates). The list given is left as it is. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const turned = [...items]
  for (let last = turned.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1))
    ;[turned[last], turned[at]] = [turned[at]!, turned[last]!]
  }
  return turned
}

/** A seed for something drawn by lot: fits an integer column. */
export const newSeed = () => crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1
