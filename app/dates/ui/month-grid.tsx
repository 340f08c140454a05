import { to } from '#app/i18n/addresses.ts'
import { month as monthName, time, weekday, weekdayShort } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { PlannedDate } from '../dates.server.ts'
import type { DatesPage } from '../dates-page.server.ts'
import { dayOf, monthsFrom, weeksOf, type Month } from '../month.ts'
import { datesWords } from '../words.ts'

type Shown = Pick<PlannedDate, 'id' | 'title' | 'venue' | 'startsAt' | 'room' | 'left'>
type Props = { dates: Shown[]; page: DatesPage }

/** One month as a table: a column for each week day, a link for each date. Past months are not there. */
export function MonthGrid({ dates, page }: Props) {
  const language = useLanguage()
  const say = datesWords(language)
  const { month } = page.calendar
  const byDay = Map.groupBy(dates, ({ startsAt }) => dayOf(startsAt))
  const weeks = weeksOf(month)
  return (
    // No landmark: the list has one by the name of the same month already.
    <div id="calendar" className="month">
      <div className="month-head">
        <h2>{say('calendarOf.title', { month: monthName(noonOn(`${month}-01`), language) })}</h2>
        <OtherMonths page={page} />
      </div>
      <table className="month-grid">
        <caption className="visually-hidden">{say('calendarOf.caption')}</caption>
        <thead>
          <tr>
            {mondayToSunday.map((iso) => (
              <th key={iso} scope="col">
                <abbr title={weekday(noonOn(iso), language).split(/[ ,]/)[0]}>
                  {weekdayShort(noonOn(iso), language)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) => (
            <tr key={index}>
              {week.map((cell, column) => (
                <td key={column} data-dates={cell && byDay.has(cell.iso) ? 'yes' : undefined}>
                  {cell && <Day day={cell.day} iso={cell.iso} dates={byDay.get(cell.iso) ?? []} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {!dates.some(({ startsAt }) => dayOf(startsAt).startsWith(month)) && <p>{say('calendarOf.none')}</p>}
    </div>
  )
}

// Any week will do: this one began on a Monday.
const mondayToSunday = ['04', '05', '06', '07', '08', '09', '10'].map((day) => `2027-01-${day}`)
const noonOn = (iso: string) => new Date(`${iso}T12:00:00Z`)

function Day({ day, iso, dates }: { day: number; iso: string; dates: Shown[] }) {
  const language = useLanguage()
  const say = datesWords(language)
  if (dates.length === 0) return <time dateTime={iso}>{day}</time>
  return (
    <>
      <time dateTime={iso}>{day}</time>
      {dates.map((date) => (
        <a
          key={date.id}
          href={to('date', language, { date: date.id })}
          data-room={date.room}
          aria-label={say('calendarOf.date', {
            day,
            title: date.title[language],
            town: date.venue.town,
            time: time(date.startsAt, language),
            room: say(`room.${date.room}`, { count: date.left }),
          })}
        >
          <span className="month-town">{date.venue.town}</span>
        </a>
      ))}
    </>
  )
}

function OtherMonths({ page: { calendar, choice } }: { page: DatesPage }) {
  const language = useLanguage()
  const say = datesWords(language)
  const { month, first, last } = calendar
  const link = (other: Month, arrow: '←' | '→', which: 'before' | 'after') => (
    <a href={addressOf(to('dates', language), { ...choice, month: other })} rel={which === 'before' ? 'prev' : 'next'}>
      <span className="visually-hidden">{say(`calendarOf.${which}`)} </span>
      <span aria-hidden="true">{which === 'before' ? `${arrow} ` : ''}</span>
      {monthName(noonOn(`${other}-01`), language)}
      <span aria-hidden="true">{which === 'after' ? ` ${arrow}` : ''}</span>
    </a>
  )
  return (
    <nav className="month-others" aria-label={say('calendarOf.months')}>
      {month > first ? link(monthsFrom(month, -1), '←', 'before') : <span />}
      {month < last && link(monthsFrom(month, 1), '→', 'after')}
    </nav>
  )
}

function addressOf(
  path: string,
  { town, course, month }: { town: string | null; course: string | null; month: Month },
) {
  return `${path}?${new URLSearchParams({ ...(town && { town }), ...(course && { course }), month })}#calendar`
}
