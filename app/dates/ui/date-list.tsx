import { to } from '#app/i18n/addresses.ts'
import { month, time, weekday } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { PlannedDate } from '../dates.server.ts'
import { datesWords } from '../words.ts'
import { RoomLeft } from './room-left.tsx'

type Shown = Pick<PlannedDate, 'id' | 'title' | 'venue' | 'startsAt' | 'endsAt' | 'room' | 'left'>

/** Dates under the month they are in, soonest first. */
export function DateList({ dates }: { dates: Shown[] }) {
  const language = useLanguage()
  const months = Map.groupBy(dates, (date) => month(date.startsAt, language))
  return [...months].map(([name, shown]) => (
    <section key={name} aria-labelledby={`month-${shown[0]?.id}`}>
      <h2 id={`month-${shown[0]?.id}`} className="first-letter:uppercase">
        {name}
      </h2>
      <ul className="grid list-none gap-4 p-0">
        {shown.map((date) => (
          <DateCard key={date.id} date={date} />
        ))}
      </ul>
    </section>
  ))
}

function DateCard({ date }: { date: Shown }) {
  const language = useLanguage()
  const hours = { from: time(date.startsAt, language), to: time(date.endsAt, language) }
  return (
    <li className="card">
      <p className="m-0 text-soft">
        <time dateTime={date.startsAt.toISOString()} className="inline-block first-letter:uppercase">
          {weekday(date.startsAt, language)}
        </time>
        , {datesWords(language)('hours', hours)}
      </p>
      <h3 className="my-1">
        <a href={to('date', language, { date: date.id })}>{date.title[language]}</a>
      </h3>
      <p className="m-0">
        {date.venue.town} · {date.venue.name}
      </p>
      <p className="mt-2 mb-0">
        <RoomLeft room={date.room} left={date.left} />
      </p>
    </li>
  )
}
