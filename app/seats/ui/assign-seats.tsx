import { to } from '#app/i18n/addresses.ts'
import type { FormReply } from '#app/platform/form.ts'
import type { Department } from '#app/teams/departments.server.ts'
import { DepartmentLinks } from '#app/teams/ui/department-links.tsx'
import { Paging } from '#app/teams/ui/paging.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { AssignForm } from '../forms.ts'
import type { Candidate } from '../pool-people.server.ts'
import type { PoolRow } from '../pools-of.server.ts'
import { seatsWords } from '../words.ts'

type Props = {
  pool: PoolRow
  candidates: { people: Candidate[]; page: number; pages: number }
  departments: Department[]
  departmentId: string | null
  today: string
  reply: FormReply | undefined
}

/** The people of a department who lack the course, to tick, and the day they should have finished by. */
export function AssignSeats({ pool, candidates, departments, departmentId, today, reply }: Props) {
  const language = useLanguage()
  const say = seatsWords(language)
  const [form, fields] = useFilled(AssignForm, reply)
  const hrefOf = (department: string | null, page = 1) => {
    const query = new URLSearchParams({ ...(department && { department }), ...(page > 1 && { page: String(page) }) })
    return `${to('seatAssignments', language, { pool: pool.id })}${query.size > 0 ? `?${query}` : ''}`
  }
  const chosen = [fields.members.initialValue].flat().filter((id) => id !== undefined)
  return (
    <section aria-labelledby="assign">
      <h2 id="assign">{say('pool.assign')}</h2>
      {pool.free === 0 && !reply ? (
        <MoreSeats />
      ) : (
        <>
          <DepartmentLinks departments={departments} current={departmentId} hrefOf={hrefOf} />
          {candidates.people.length === 0 ? (
            <Nobody refused={form.errors} />
          ) : (
            <PlainForm form={form}>
              {chosen.length > pool.free && <MoreSeats />}
              <People people={candidates.people} chosen={chosen} />
              <Field field={fields.due} label={say('pool.due')} hint={say('pool.dueHint')} type="date" min={today} />
              <div className="actions">
                <Button>{say('pool.give')}</Button>
              </div>
            </PlainForm>
          )}
          <Paging {...candidates} hrefOf={(page) => hrefOf(departmentId, page)} />
        </>
      )}
    </section>
  )
}

function People({ people, chosen }: { people: Candidate[]; chosen: unknown[] }) {
  const say = seatsWords(useLanguage())
  return (
    <fieldset className="ticks">
      <legend className="label">{say('pool.people')}</legend>
      {people.map(({ id, name, department, joined }) => (
        <label key={id} className="tick-row">
          <input type="checkbox" name="members" value={id} className="tick" defaultChecked={chosen.includes(id)} />
          <span>
            {name}
            <span className="hint block">
              {[department, !joined && say('pool.invited')].filter(Boolean).join(' · ')}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Nobody({ refused }: { refused: string[] | undefined }) {
  const language = useLanguage()
  const say = seatsWords(language)
  return (
    <>
      {refused && <Notice look="wrong">{refused}</Notice>}
      <p>
        {say('pool.nobody')} <a href={to('invitations', language)}>{say('pool.invite')}</a>
      </p>
    </>
  )
}

function MoreSeats() {
  const language = useLanguage()
  const say = seatsWords(language)
  return (
    <div className="actions">
      <ButtonLink look="quiet" href={to('shop', language)}>
        {say('seats.more')}
      </ButtonLink>
    </div>
  )
}
