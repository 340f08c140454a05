import type { OfficeRequest } from './request-for-office.server.ts'

type Request = Pick<OfficeRequest, 'moves' | 'notes' | 'mails'>
type Entry =
  | { what: 'move'; at: Date; move: Request['moves'][number] }
  | { what: 'note'; at: Date; note: Request['notes'][number] }
  | { what: 'mail'; at: Date; mail: Request['mails'][number] }

/** Everything that happened to a request in one row, the newest first. An answer stands there as its letter. */
export function timelineOf({ moves, notes, mails }: Request): Entry[] {
  const entries: Entry[] = [
    ...moves
      .filter(({ why }) => why !== 'answered')
      .map((move) => ({ what: 'move' as const, at: move.createdAt, move })),
    ...notes.map((note) => ({ what: 'note' as const, at: note.createdAt, note })),
    ...mails.map((mail) => ({ what: 'mail' as const, at: mail.createdAt, mail })),
  ]
  return entries.toSorted((a, b) => b.at.getTime() - a.at.getTime())
}
