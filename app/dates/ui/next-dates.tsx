import { to } from '#app/i18n/addresses.ts'
import { time, weekday } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { PlannedDate } from '../dates.server.ts'
import { datesWords } from '../words.ts'
import { RoomLeft } from './room-left.tsx'

type Shown = Pick<PlannedDate, 'id' | 'title' | 'venue' | 'startsAt' | 'endsAt' | 'room' | 'left'>

/** The next dates in a few lines: when, where, and how many places are left. */
export function NextDates({ dates }: { dates: Shown[] }) {
  const language = useLanguage()
  const say = datesWords(language)
  if (dates.length === 0)
    return (
      <p>
        {say('next.none')} <a href={to('dates', language)}>{say('next.all')}</a>
      </p>
    )
  return (
    <>
      <ul className="next-dates">
        {dates.map(({ id, title, startsAt, endsAt, venue, room, left }) => (
          <li key={id}>
            <p className="mb-0">
              <time dateTime={startsAt.toISOString()} className="inline-block first-letter:uppercase">
                {weekday(startsAt, language)}
              </time>
              , {say('hours', { from: time(startsAt, language), to: time(endsAt, language) })}
            </p>
            <h3>
              <a href={to('date', language, { date: id })}>
                {title[language]}, {venue.town}
              </a>
            </h3>
            <p className="mb-0">
              <RoomLeft room={room} left={left} />
              {room === 'free' && ` · ${say('next.left', { count: left })}`}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href={to('dates', language)}>{say('next.all')}</a>
      </p>
    </>
  )
}
