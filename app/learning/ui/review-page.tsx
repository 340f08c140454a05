import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import type { FormReply } from '#app/platform/form.ts'
import { Button } from '#app/ui/button.tsx'
import { Dated, DatedList } from '#app/ui/dated.tsx'
import { TextField } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { AnswerForm, ReasonForm } from '../review-forms.ts'
import { reviewWords } from '../review-words.ts'
import type { ReviewPage as Shown } from '../reviews.server.ts'
import { Stars } from './reviews.tsx'

type Props = { review: Shown; answered?: FormReply | undefined; hidden?: FormReply | undefined }

/** A review as the trainer and the office see it: to be answered, and by the office taken off the page. */
export function ReviewPage({ review, answered, hidden }: Props) {
  const language = useLanguage()
  const say = reviewWords(language)
  const { author, course, stars, text, hiding, reports, office } = review
  const title = say('one.title', { author })
  return (
    <Page title={title} lead={say('one.about', { course: course.title[language] })}>
      <title>{title}</title>
      {hiding && (
        <Notice>
          <p>{say('one.hidden', { day: day(hiding.at, language), reason: hiding.reason })}</p>
        </Notice>
      )}
      <p>
        <Stars stars={stars} /> <span className="text-soft">{day(review.createdAt, language)}</span>
      </p>
      <p className="whitespace-pre-line">{text}</p>
      <Answer review={review} reply={answered} />
      {office && reports.length > 0 && (
        <>
          <h2>{say('one.reports')}</h2>
          <DatedList>
            {reports.map(({ byId, why, at }) => (
              <Dated key={byId} at={at}>
                {why}
              </Dated>
            ))}
          </DatedList>
        </>
      )}
      {office && (!hiding || hidden) && <Hide review={review} reply={hidden} />}
    </Page>
  )
}

type Form = { review: Shown; reply: FormReply | undefined }

function Answer({ review, reply }: Form) {
  const language = useLanguage()
  const say = reviewWords(language)
  const [form, fields] = useFilled(AnswerForm, reply, { text: review.answer?.text ?? '' }, 'answer')
  return (
    <PlainForm form={form} action={to('review', language, { review: review.id })}>
      <TextField field={fields.text} label={say('one.answer')} hint={say('one.answerHint')} />
      <div className="actions">
        <Button>{say('one.send')}</Button>
      </div>
    </PlainForm>
  )
}

function Hide({ review, reply }: Form) {
  const language = useLanguage()
  const say = reviewWords(language)
  const [form, fields] = useFilled(ReasonForm, reply, undefined, 'hiding')
  return (
    <section aria-labelledby="hide">
      <h2 id="hide">{say('one.hide')}</h2>
      <PlainForm form={form} action={to('reviewHiding', language, { review: review.id })}>
        <TextField field={fields.reason} label={say('one.hideWhy')} hint={say('one.hideHint')} rows={3} />
        <div className="actions">
          <Button look="danger">{say('one.doHide')}</Button>
        </div>
      </PlainForm>
    </section>
  )
}
