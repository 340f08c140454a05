import { useLanguage } from '#app/ui/speech.ts'
import type { Room } from '../places.ts'
import { datesWords } from '../words.ts'

const look = { free: 'text-good', last: 'text-accent', reserved: 'text-soft', full: 'text-soft' } as const

/** How much room a date has, in words: never colour alone. */
export const RoomLeft = ({ room, left }: { room: Room; left: number }) => (
  <span className={`font-semibold ${look[room]}`}>{datesWords(useLanguage())(`room.${room}`, { count: left })}</span>
)
