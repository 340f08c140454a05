import { to } from '#app/i18n/addresses.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { asQuery, facets, without, type Chosen, type Facet, type Option, type Value } from '../filter-courses.ts'
import { catalogWords } from '../words.ts'

type Options = Record<Facet, Option[]>
const facetNames = Object.keys(facets) as Facet[]

/** What courses can be chosen by: a plain form, whose address can be kept and passed on. */
export function CourseFilters({ options }: { options: Options }) {
  const language = useLanguage()
  const say = catalogWords(language)
  return (
    <form action={to('courses', language)} className="filters" aria-labelledby="choose">
      <details open={facetNames.some((facet) => options[facet].some(({ chosen }) => chosen))}>
        <summary>
          <h2 id="choose">{say('choose.title')}</h2>
        </summary>
        {facetNames.map(
          (facet) =>
            options[facet].length > 0 && (
              <fieldset key={facet}>
                <legend>{say(`choose.facet.${facet}`)}</legend>
                {options[facet].map((option) => (
                  <Choice key={option.value} facet={facet} option={option} />
                ))}
              </fieldset>
            ),
        )}
        <Button look="quiet">{say('choose.show')}</Button>
      </details>
    </form>
  )
}

function Choice({ facet, option: { value, count, chosen } }: { facet: Facet; option: Option }) {
  const language = useLanguage()
  return (
    <label className="filter">
      <input type="checkbox" name={facet} value={value} defaultChecked={chosen} className="tick" />
      <span>
        {labelOf(language, facet, value)}{' '}
        <span className="filter-count">
          <span aria-hidden="true">({count})</span>
          <span className="sr-only">, {catalogWords(language)('choose.count', { count })}</span>
        </span>
      </span>
    </label>
  )
}

/** What is chosen now, each with a way to take it off again. Nothing when nothing is chosen. */
export function ChosenFilters({ chosen }: { chosen: Chosen }) {
  const language = useLanguage()
  const say = catalogWords(language)
  const all = facetNames.flatMap((facet) => chosen[facet].map((value) => ({ facet, value })))
  if (all.length === 0) return null
  return (
    <nav aria-label={say('choose.chosen')}>
      <ul className="chosen">
        {all.map(({ facet, value }) => (
          <li key={`${facet} ${value}`}>
            <a className="chip" href={to('courses', language) + asQuery(without(chosen, facet, value))}>
              {say('choose.remove', { value: labelOf(language, facet, value) })}
            </a>
          </li>
        ))}
        {all.length > 1 && (
          <li>
            <a href={to('courses', language)}>{say('choose.removeAll')}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}

const labelOf = (language: 'it' | 'en', facet: Facet, value: Value) =>
  catalogWords(language)(`choose.${facet}.${value}` as 'choose.need.complaints')
