const inRome = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Rome',
  hourCycle: 'h23',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** When the day began in Rome on which this moment falls. (On the two days the clocks change it may be an hour off.) */
export function startOfRomanDay(now: Date): Date {
  const part = (type: string) => Number(inRome.formatToParts(now).find((one) => one.type === type)?.value)
  const seconds = part('hour') * 3600 + part('minute') * 60 + part('second')
  return new Date(Math.floor(now.getTime() / 1000) * 1000 - seconds * 1000)
}
