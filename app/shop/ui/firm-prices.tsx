import { to } from '#app/i18n/addresses.ts'
import { money } from '#app/i18n/format.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { Empty, Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { mostPeople } from '../cheapest.ts'
import { mostAsked, PriceQuestion } from '../price-question.ts'
import type { PricesPage } from '../prices-page.server.ts'
import { shopWords } from '../words.ts'
import { FirmPriceAnswer } from './firm-price-answer.tsx'

type Shown = PricesPage & { open: boolean }

/** How many are you, and what that costs: a form by GET, so every answer has an address of its own. */
export function FirmPrices({ page, refused }: { page: Shown; refused?: string }) {
  const say = shopWords(useLanguage())
  if (!page.course) return <Empty>{say('prices.nothing')}</Empty>
  return (
    <div className="firm-prices" data-island="firm-price">
      <Question page={page} />
      {/* What the script puts in anew when the number changes; without it the whole page comes. */}
      <div data-firm-price className="firm-answer" aria-live="polite">
        {refused && <Notice look="wrong">{refused}</Notice>}
        {page.answer && <FirmPriceAnswer {...page.answer} course={page.course} open={page.open} />}
        {!page.answer && <Examples page={page} />}
      </div>
      <Included />
    </div>
  )
}

function Question({ page: { courses, course, reply, answer } }: { page: Shown }) {
  const language = useLanguage()
  const say = shopWords(language)
  const start = { people: answer ? String(answer.people) : '', course: course?.id }
  const [form, fields] = useFilled(PriceQuestion, reply, start, 'how-many')
  return (
    <PlainForm form={form} method="get" action={to('prices', language)} noValidate className="form firm-question">
      {courses.length > 1 ? (
        <div className="field">
          <label className="label" htmlFor={fields.course.id}>
            {say('prices.course')}
          </label>
          <select id={fields.course.id} name="course" className="input" defaultValue={course?.id}>
            {courses.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[language]}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <Field
        field={fields.people}
        label={say('prices.people')}
        hint={say('prices.peopleHint', { most: mostPeople })}
        inputMode="numeric"
        autoComplete="off"
        maxLength={String(mostAsked).length + 17}
        className="input max-w-32"
      />
      <div className="actions m-0">
        <Button>{say('prices.ask')}</Button>
      </div>
    </PlainForm>
  )
}

function Examples({ page: { examples, course, courses } }: { page: Shown }) {
  const language = useLanguage()
  const say = shopWords(language)
  const at = (people: number) =>
    `${to('prices', language)}?${new URLSearchParams({ ...(courses.length > 1 && { course: course?.id ?? '' }), people: String(people) })}`
  return (
    <table className="table firm-examples">
      <caption>{say('prices.examples')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('prices.howMany')}</th>
          <th scope="col">{say('prices.sum')}</th>
          <th scope="col">{say('prices.eachHead')}</th>
        </tr>
      </thead>
      <tbody>
        {examples.map(({ people, totalCents }) => (
          <tr key={people}>
            <th scope="row">
              <a href={at(people)}>{say('prices.count', { count: people })}</a>
            </th>
            <td>{money(totalCents, language)}</td>
            <td>{money(Math.ceil(totalCents / people), language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const included = ['lessons', 'forever', 'firm', 'certificate', 'invoice'] as const

function Included() {
  const say = shopWords(useLanguage())
  return (
    <section aria-labelledby="included">
      <h2 id="included">{say('prices.included')}</h2>
      <ul className="ticked">
        {included.map((what) => (
          <li key={what}>{say(`prices.includes.${what}`)}</li>
        ))}
      </ul>
    </section>
  )
}
