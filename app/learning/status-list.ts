import { gzipSync } from 'node:zlib'

/** How many badges one list tells of: the least the standard allows, so that nobody is found out by being alone on one. */
export const listLength = 131_072

/** Which list a badge is on, and where. */
export const placeOn = (statusNumber: number) => ({
  list: Math.floor(statusNumber / listLength),
  index: statusNumber % listLength,
})

/** The bits of a list, the first one leftmost, set where a badge was revoked; as W3C's Bitstring Status List packs them. */
export function encodedList(revoked: readonly number[]): string {
  const bits = Buffer.alloc(listLength / 8)
  for (const index of revoked) bits[index >> 3]! |= 0x80 >> (index & 7)
  return `u${gzipSync(bits).toString('base64url')}`
}
