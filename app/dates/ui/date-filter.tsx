import { to } from '#app/i18n/addresses.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { DatesPage } from '../dates-page.server.ts'
import { datesWords } from '../words.ts'

/** Choose a town and a course: a form by GET. Where there is nothing to choose from, nothing is asked. */
export function DateFilter({ choice }: { choice: DatesPage['choice'] }) {
  const language = useLanguage()
  const say = datesWords(language)
  const { town, course, towns, courses } = choice
  if (towns.length < 2 && courses.length < 2) return null
  return (
    <form method="get" action={to('dates', language)} className="date-filter" aria-label={say('filter.label')}>
      <Select
        name="town"
        label={say('filter.town')}
        all={say('filter.everyTown')}
        value={town}
        options={towns.map((one) => [one, one])}
      />
      <Select
        name="course"
        label={say('filter.course')}
        all={say('filter.everyCourse')}
        value={course}
        options={courses.map(({ id, title }) => [id, title[language]])}
      />
      <Button look="quiet">{say('filter.show')}</Button>
      {(town || course) && <a href={to('dates', language)}>{say('filter.all')}</a>}
    </form>
  )
}

type SelectProps = {
  name: string
  label: string
  all: string
  value: string | null
  options: [value: string, text: string][]
}

function Select({ name, label, all, value, options }: SelectProps) {
  if (options.length < 2) return null
  return (
    <div className="field">
      <label className="label" htmlFor={`date-${name}`}>
        {label}
      </label>
      <select id={`date-${name}`} name={name} className="input" defaultValue={value ?? ''}>
        <option value="">{all}</option>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
