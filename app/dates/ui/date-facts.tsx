import { time, weekday } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { PlannedDate } from '../dates.server.ts'
import { datesWords } from '../words.ts'
import { RoomLeft } from './room-left.tsx'

/** When, where, and how much room there is. */
export function DateFacts({ date }: { date: PlannedDate }) {
  const language = useLanguage()
  const say = datesWords(language)
  const { venue } = date
  return (
    <dl className="facts">
      <dt>{say('page.when')}</dt>
      <dd>
        <time dateTime={date.startsAt.toISOString()} className="inline-block first-letter:uppercase">
          {weekday(date.startsAt, language)}
        </time>
        , {say('hours', { from: time(date.startsAt, language), to: time(date.endsAt, language) })}
      </dd>
      <dt>{say('page.where')}</dt>
      <dd>
        {venue.name}
        <br />
        {venue.street}, {venue.town}
      </dd>
      {!date.over && (
        <>
          <dt>{say('page.room')}</dt>
          <dd>
            <RoomLeft room={date.room} left={date.left} />
            <br />
            <span className="text-soft">{say('page.capacity', { count: date.capacity })}</span>
          </dd>
        </>
      )}
    </dl>
  )
}
