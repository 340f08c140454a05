import { redirect } from 'react-router'
import { courseNames } from '#app/catalog/published.server.ts'
import { requirePerson } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { reportReview } from '#app/learning/report-review.server.ts'
import { ReasonForm } from '#app/learning/review-forms.ts'
import { reviewWords } from '#app/learning/review-words.ts'
import { reviewedCourse } from '#app/learning/reviews.server.ts'
import { notFound } from '#app/platform/answers.ts'
import { again, readForm } from '#app/platform/form.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/report.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  await requirePerson(context, url)
  const courseId = (await reviewedCourse(params.review)) ?? notFound()
  const course = (await courseNames()).find(({ id }) => id === courseId) ?? notFound()
  return { slugs: course.slugs, sent: url.searchParams.get('said') === 'sent' }
}

export async function action({ request, context, params: { review }, url }: Route.ActionArgs) {
  const person = await requirePerson(context, url)
  if (!(await reviewedCourse(review))) notFound()
  const form = await readForm(request, ReasonForm)
  if (!form.ok) return again(form)
  await reportReview(person, review, form.value.reason)
  throw redirect(`${to('reviewReport', languageOf(url.pathname), { review })}?said=sent`, 303)
}

export default function Report({ loaderData: { slugs, sent }, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const say = reviewWords(language)
  const [form, fields] = useFilled(ReasonForm, actionData)
  return (
    <Page title={say('report.title')} lead={sent ? undefined : say('report.lead')}>
      <title>{say('report.title')}</title>
      {sent ? (
        <Notice look="good">
          <p>{say('report.sent')}</p>
        </Notice>
      ) : (
        <PlainForm form={form}>
          <TextField field={fields.reason} label={say('report.why')} rows={4} />
          <div className="actions">
            <Button>{say('report.send')}</Button>
          </div>
        </PlainForm>
      )}
      <p className="mt-8">
        <a href={to('course', language, { course: slugs[language] })}>{say('report.back')}</a>
      </p>
    </Page>
  )
}
