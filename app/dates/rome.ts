/** Where the rooms are. */
export const romeZone = 'Europe/Rome'

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: romeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** What a clock and a calendar on a wall in Rome show: `{ day: '20270303', time: '093000' }`. */
export function onTheWall(at: Date): { day: string; time: string } {
  const shown = Object.fromEntries(clock.formatToParts(at).map((part) => [part.type, part.value]))
  return {
    day: `${shown.year}${shown.month}${shown.day}`,
    time: `${shown.hour}${shown.minute}${shown.second}`,
  }
}

/** The moment at which it is such a time (`09:30`) in Rome on the day that is so many days after another. */
export function inRome(from: Date, days: number, time: string): Date {
  const { day } = onTheWall(from)
  const asUtc = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6)) + days)
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const wanted = asUtc + (hours * 60 + minutes) * 60_000
  // The offset of summer or winter, read off the wall near that moment.
  return new Date(wanted - offsetAt(new Date(wanted - offsetAt(new Date(wanted)))))
}

function offsetAt(at: Date): number {
  const { day, time } = onTheWall(at)
  const shown = Date.UTC(
    Number(day.slice(0, 4)),
    Number(day.slice(4, 6)) - 1,
    Number(day.slice(6)),
    Number(time.slice(0, 2)),
    Number(time.slice(2, 4)),
    Number(time.slice(4)),
  )
  return shown - Math.floor(at.getTime() / 1000) * 1000
}
