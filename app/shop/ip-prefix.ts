/**
 * The network somebody came from, coarse enough to be nobody's: the first 24 bits of an IPv4 address, 48 of an IPv6 one.
 * Null for what is no address.
 */
export function ipPrefix(address: string): string | null {
  const v4 = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/i.exec(address)
  if (v4) return `${v4.slice(1, 4).join('.')}.0/24`
  const groups = expanded(address)
  return groups && `${groups.slice(0, 3).join(':')}::/48`
}

function expanded(address: string): string[] | null {
  const plain = address.split('%')[0]!
  if (!plain.includes(':') || !URL.canParse(`http://[${plain}]`)) return null
  const [head, tail] = plain.toLowerCase().split('::')
  const before = head ? head.split(':') : []
  const after = tail ? tail.split(':') : []
  const missing = tail === undefined ? 0 : 8 - before.length - after.length
  return [...before, ...Array<string>(Math.max(0, missing)).fill('0'), ...after].map((group) =>
    group.replace(/^0+(?=.)/, ''),
  )
}
