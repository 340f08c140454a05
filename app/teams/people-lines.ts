import { email } from '#app/platform/fields.ts'

/** Somebody to invite, as read from one line. */
export type Invitee = { email: string; name: string; line: string }

const address = email()
const between = /[\s<>()[\]"',;:|]+/
const severalIn = (line: string) => line.split('@').length > 2

/**
 * Read people as they are pasted from a mail program or a sheet: `anna@ditta.it`, `Anna Rossi <anna@ditta.it>`,
 * `Anna Rossi; anna@ditta.it`, one per line or several addresses in one. A line
 * nobody can be invited from is kept as it was written; an address written twice is one person.
 */
export function readPeople(pasted: string): { people: Invitee[]; wrong: string[] } {
  const lines = pasted.split(/\r?\n/).flatMap((line) => (severalIn(line) ? line.split(/[,;]/) : [line]))
  const people: Invitee[] = []
  const wrong: string[] = []
  for (const line of lines.map((line) => line.trim()).filter(Boolean)) {
    const person = readLine(line)
    if (!person) wrong.push(line)
    else if (!people.some((other) => other.email === person.email)) people.push(person)
  }
  return { people, wrong }
}

function readLine(line: string): Invitee | null {
  const parts = line.split(between).filter(Boolean)
  const read = address.safeParse(parts.find((part) => part.includes('@')) ?? '')
  if (!read.success || severalIn(line)) return null
  const name = parts.filter((part) => !part.includes('@')).join(' ')
  return { email: read.data, name: name.slice(0, 120), line }
}
