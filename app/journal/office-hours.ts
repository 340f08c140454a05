import { inRome, onTheWall } from '#app/dates/rome.ts'

const opens = '090000'
const closes = '180000'

/** Whether somebody is in the office at a moment: Monday to Friday, from nine until six, in Rome. */
export function inOfficeHours(at: Date): boolean {
  const { time } = onTheWall(at)
  return isWeekday(at) && time >= opens && time < closes
}

/** Such a time in Rome on the so-manieth weekday after a day, whatever day of the week that is. */
export function onWeekday(from: Date, nth: number, time: string): Date {
  let at = inRome(from, 0, time)
  for (let left = nth; left > 0;) {
    at = inRome(at, 1, time)
    if (isWeekday(at)) left -= 1
  }
  return at
}

function isWeekday(at: Date) {
  const { day } = onTheWall(at)
  const weekday = new Date(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T12:00:00Z`).getUTCDay()
  return weekday >= 1 && weekday <= 5
}
