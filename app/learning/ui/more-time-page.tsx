import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import type { FormReply } from '#app/platform/form.ts'
import { Button } from '#app/ui/button.tsx'
import { Dated, DatedList } from '#app/ui/dated.tsx'
import { SelectField, TextField } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { Standing } from '#app/ui/standing.tsx'
import { extras, MoreTimeForm } from '../more-time-form.ts'
import type { OwnTime } from '../more-time.server.ts'
import { moreTimeWords } from '../more-time-words.ts'

/** For the office: the time somebody has for quizzes, what is in force, what was, and the form that gives more. */
export function MoreTimePage({ time, reply }: { time: OwnTime; reply?: FormReply }) {
  const language = useLanguage()
  const say = moreTimeWords(language)
  const title = say('title', { name: time.person.name })
  return (
    <Page
      back={{ href: to('officePerson', language, { person: time.person.email }), label: time.person.name }}
      title={title}
      lead={say('lead')}
      wide
    >
      <title>{title}</title>
      <Given time={time} />
      <GiveForm time={time} reply={reply} />
    </Page>
  )
}

function Given({ time: { given, person } }: { time: OwnTime }) {
  const language = useLanguage()
  const say = moreTimeWords(language)
  if (given.length === 0) return <p className="text-soft">{say('none')}</p>
  return (
    <DatedList>
      {given.map((one) => (
        <Dated key={one.id} at={one.givenAt} more={<More one={one} email={person.email} />}>
          {one.extraPercent === null ? say('unlimited') : say('percent', { percent: one.extraPercent })},{' '}
          {one.course?.[language] ?? one.courseId ?? say('everyCourse')}
        </Dated>
      ))}
    </DatedList>
  )
}

function More({ one, email }: { one: OwnTime['given'][number]; email: string }) {
  const language = useLanguage()
  const say = moreTimeWords(language)
  const { id, endedAt, reason, givenBy } = one
  return (
    <>
      <Standing tone={endedAt ? 'over' : 'good'}>
        {endedAt ? say('ended', { day: day(endedAt, language) }) : say('inForce')}
      </Standing>{' '}
      · {say('reason')}: {reason}
      {givenBy && ` · ${say('by', { name: givenBy.name })}`}
      {!endedAt && (
        <form method="post" action={to('officeMoreTimeEnd', language, { person: email, accommodation: id })}>
          <Button look="quiet">{say('end')}</Button>
        </form>
      )}
    </>
  )
}

function GiveForm({ time, reply }: { time: OwnTime; reply?: FormReply }) {
  const language = useLanguage()
  const say = moreTimeWords(language)
  const [form, fields] = useFilled(MoreTimeForm, reply)
  return (
    <section aria-labelledby="give">
      <h2 id="give">{say('give')}</h2>
      <PlainForm form={form} action={to('officeMoreTime', language, { person: time.person.email })}>
        <SelectField field={fields.course} label={say('course')}>
          <option value="">{say('everyCourse')}</option>
          {time.courses.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
        </SelectField>
        <SelectField field={fields.extra} label={say('extra')} hint={say('extraHint')}>
          {extras.map((extra) => (
            <option key={extra} value={extra}>
              {extra === 'unlimited' ? say('unlimited') : say('percent', { percent: extra })}
            </option>
          ))}
        </SelectField>
        <TextField field={fields.reason} label={say('reason')} hint={say('reasonHint')} rows={2} />
        <div className="actions">
          <Button>{say('giveIt')}</Button>
        </div>
      </PlainForm>
    </section>
  )
}
