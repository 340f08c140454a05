import type { CourseName } from '#app/catalog/published.server.ts'
import { to } from '#app/i18n/addresses.ts'
import type { FormReply } from '#app/platform/form.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { SelectField, TextField } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { ReviewForm } from '../review-forms.ts'
import { reviewWords } from '../review-words.ts'
import type { ownReview } from '../reviews.server.ts'

type Props = Awaited<ReturnType<typeof ownReview>> & {
  course: CourseName
  saved: boolean
  reply: FormReply | undefined
}

/** One's own review of a course: to write, to change; before the course is completed, why there is none yet. */
export function OwnReview({ completed, review, course, saved, reply }: Props) {
  const language = useLanguage()
  const say = reviewWords(language)
  const slug = course.slugs[language]
  const back = (
    <ButtonLink look="quiet" href={to('learnCourse', language, { course: slug })}>
      {say('own.back')}
    </ButtonLink>
  )
  if (!completed)
    return (
      <Page title={say('own.notYet')} lead={say('own.notYetWhy')}>
        <title>{say('own.notYet')}</title>
        <div className="actions">{back}</div>
      </Page>
    )
  return (
    <Page title={say('own.title')} lead={say('own.lead', { course: course.title[language] })}>
      <title>{say('own.title')}</title>
      {review?.hiding && (
        <Notice>
          <p>{say('own.hidden', { reason: review.hiding.reason })}</p>
        </Notice>
      )}
      {saved && !reply && !review?.hiding && (
        <Notice look="good">
          <p>
            {say('own.saved')} <a href={to('course', language, { course: slug })}>{say('own.see')}</a>
          </p>
        </Notice>
      )}
      <Fields review={review} reply={reply} />
      <div className="actions">{back}</div>
    </Page>
  )
}

function Fields({ review, reply }: Pick<Props, 'review' | 'reply'>) {
  const say = reviewWords(useLanguage())
  const start = review ? { stars: String(review.stars), text: review.text } : undefined
  const [form, fields] = useFilled(ReviewForm, reply, start)
  return (
    <PlainForm form={form}>
      <SelectField field={fields.stars} label={say('own.stars')}>
        <option value="">{say('own.choose')}</option>
        {[5, 4, 3, 2, 1].map((stars) => (
          <option key={stars} value={stars}>
            {say('stars', { count: stars })}
          </option>
        ))}
      </SelectField>
      <TextField field={fields.text} label={say('own.text')} hint={say('own.hint')} />
      <div className="actions">
        <Button>{say('own.save')}</Button>
      </div>
    </PlainForm>
  )
}
