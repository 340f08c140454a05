import { Dated, DatedList } from '../dated.tsx'
import { ListChoice, ListSearch } from '../list-search.tsx'
import { SaveStatus } from '../save-status.tsx'
import { Standing } from '../standing.tsx'
import { Group } from './group.tsx'
import { useSamplesWords } from './samples-words.ts'

export function TableSamples() {
  const say = useSamplesWords()
  return (
    <Group id="tables" title={say('tables.title')}>
      <table className="table table-cards">
        <thead>
          <tr>
            {(['person', 'course', 'state'] as const).map((column) => (
              <th key={column} scope="col">
                {say(`tables.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[['Marta Bertani', 'done'] as const, ['Ivo Sala', 'half'] as const].map(([name, state]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-label={say('tables.course')}>{say('tables.cascade')}</td>
              <td data-label={say('tables.state')}>{say(`tables.${state}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="rows">
        {(['cascade', 'trust'] as const).map((course) => (
          <li key={course}>
            <a href="#tables">{say(`tables.${course}`)}</a>
            <span className="text-soft">{say('tables.half')}</span>
          </li>
        ))}
      </ul>
    </Group>
  )
}

const tones = ['act', 'wait', 'fixed', 'good', 'wrong', 'over'] as const

/** Where things stand, what happened when, and how a long list is searched. */
export function DeskSamples() {
  const say = useSamplesWords()
  return (
    <Group id="desk" title={say('desk.title')}>
      <ul className="rows">
        {tones.map((tone) => (
          <li key={tone}>
            <Standing tone={tone}>{say(`desk.${tone}`)}</Standing>
          </li>
        ))}
      </ul>
      <ListSearch action="#desk" label={say('desk.search')} text="" find={say('desk.find')}>
        <ListChoice
          name="tone"
          label={say('tables.state')}
          chosen={null}
          any={say('desk.any')}
          options={tones.map((tone) => [tone, say(`desk.${tone}`)])}
        />
      </ListSearch>
      <DatedList>
        <Dated at={new Date('2027-03-03T08:30:00Z')} more={say('tables.half')}>
          <Standing tone="good">{say('desk.good')}</Standing>
        </Dated>
      </DatedList>
    </Group>
  )
}

export function ProgressSamples() {
  const say = useSamplesWords()
  const says = { saving: say('progress.busy'), saved: say('progress.saved'), failed: say('progress.saved') }
  return (
    <Group id="progress" title={say('progress.title')}>
      {[0, 3, 8].map((read) => (
        <progress key={read} className="meter my-3" aria-label={say('progress.label')} max={8} value={read} />
      ))}
      <ul className="checklist">
        <li data-done>{say('progress.done')}</li>
        <li>{say('progress.todo')}</li>
      </ul>
      <SaveStatus says={says} now={say('progress.saved')} />
      <SaveStatus says={says} now={say('progress.busy')} />
    </Group>
  )
}
