import { addresses, type Address } from '#app/i18n/addresses.ts'

/** What kind of place a page is, for the frame around it: its menu, its own navigation, how loud its headings are. */
export type Room = 'site' | 'lesson' | 'account' | 'firm' | 'studio' | 'office'

const beginnings: [Address, Room][] = [
  ['firm', 'firm'],
  ['studio', 'studio'],
  ['office', 'office'],
  ['account', 'account'],
  ['orders', 'account'],
]

const lesson = addresses.lesson.map((path) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`))

/** The room of an address. */
export function roomOf(pathname: string): Room {
  if (lesson.some((pattern) => pattern.test(pathname))) return 'lesson'
  const found = beginnings.find(([address]) =>
    addresses[address].some((path) => pathname === path || pathname.startsWith(`${path}/`)),
  )
  return found?.[1] ?? 'site'
}

/** Whether a link leads to the page shown or to what it belongs to, as `aria-current` says it. */
export function hereAt(pathname: string, path: string): 'page' | 'true' | undefined {
  if (pathname === path) return 'page'
  return path !== '/' && pathname.startsWith(`${path}/`) ? 'true' : undefined
}
