import { to } from '#app/i18n/addresses.ts'
import { dayShort } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { sortingOf, type Sorting } from '../sorting.ts'
import type { ProgressRow } from '../team-progress.server.ts'
import { seatsWords } from '../words.ts'
import { Bar } from './bar.tsx'
import { DueDay, Mood, QuizResult } from './progress-cells.tsx'

type Props = { rows: ProgressRow[]; sorting: Sorting; now: Date; hrefOf: (sort: string) => string }

/** Who is where on which course; on a narrow screen a card for each. */
export function ProgressTable({ rows, sorting, now, hrefOf }: Props) {
  const say = seatsWords(useLanguage())
  return (
    <>
      {rows.length > 1 && <SortLinks sorting={sorting} hrefOf={hrefOf} />}
      <table className="table table-cards progress-table">
        <caption className="visually-hidden">{say('progress.table')}</caption>
        <thead>
          <tr>
            <Heading by="name" sorting={sorting} hrefOf={hrefOf} label={say('progress.person')} />
            <th scope="col">{say('progress.course')}</th>
            <Heading by="progress" sorting={sorting} hrefOf={hrefOf} label={say('progress.lessons')} />
            <th scope="col">{say('progress.quiz')}</th>
            <Heading by="active" sorting={sorting} hrefOf={hrefOf} label={say('progress.active')} />
            <th scope="col">{say('progress.due')}</th>
            <th scope="col">{say('progress.stuck')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} now={now} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function Row({ row, now }: { row: ProgressRow; now: Date }) {
  const language = useLanguage()
  const say = seatsWords(language)
  return (
    <tr>
      <th scope="row">
        <a href={to('personProgress', language, { member: row.memberId })}>{row.name}</a>
        {row.department && <span className="hint block font-normal">{row.department}</span>}
      </th>
      <td data-label={say('progress.course')}>{row.course}</td>
      <td data-label={say('progress.lessons')}>
        {say('progress.done', { done: row.done, total: row.total })}
        <Bar part={row.done} whole={row.total} />
        {row.lastLesson && (
          <span className="hint">
            {say('progress.last')}: {row.lastLesson}
          </span>
        )}
      </td>
      <td data-label={say('progress.quiz')}>
        <QuizResult row={row} />
      </td>
      <td data-label={say('progress.active')}>
        <span className="whitespace-nowrap">
          {row.lastActive ? dayShort(row.lastActive, language) : say('progress.never')}
        </span>
      </td>
      <td data-label={say('progress.due')}>
        <DueDay row={row} now={now} />
      </td>
      <td data-label={say('progress.stuck')}>
        <Mood row={row} now={now} />
      </td>
    </tr>
  )
}

type Sorts = Pick<Props, 'sorting' | 'hrefOf'>

function Heading({ by, label, sorting, hrefOf }: Sorts & { by: Sorting['by']; label: string }) {
  const order = sorting.by !== by ? undefined : sorting.down ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={order}>
      <a href={hrefOf(sortingOf(by, sorting))}>
        {label} <span aria-hidden="true">{order && (sorting.down ? '↓' : '↑')}</span>
      </a>
    </th>
  )
}

// Cards have no headings to click: the same links, above them.
function SortLinks({ sorting, hrefOf }: Sorts) {
  const say = seatsWords(useLanguage())
  return (
    <nav className="chips md:hidden" aria-label={say('progress.sorting')}>
      <span className="self-center text-soft">{say('progress.sortBy')}</span>
      {(['name', 'progress', 'active'] as const).map((by) => (
        <a key={by} href={hrefOf(sortingOf(by, sorting))} aria-current={sorting.by === by ? 'true' : undefined}>
          {say(`progress.unit.${by}`)}
          {sorting.by === by && <span aria-hidden="true">{sorting.down ? ' ↓' : ' ↑'}</span>}
        </a>
      ))}
    </nav>
  )
}
