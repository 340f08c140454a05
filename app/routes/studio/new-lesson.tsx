import { redirect } from 'react-router'
import { beginLesson } from '#app/catalog/begin-lesson.server.ts'
import { LessonForm } from '#app/catalog/studio-forms.ts'
import { requireEditing } from '#app/catalog/studio-visit.server.ts'
import { studioWords } from '#app/catalog/studio-words.ts'
import { StudioPage } from '#app/catalog/ui/studio/studio-page.tsx'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound } from '#app/platform/answers.ts'
import { again, readForm } from '#app/platform/form.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/new-lesson.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { course } = await requireEditing(context, url, params.course)
  return { course: { id: course.id, title: course.title[languageOf(url.pathname)] } }
}

export async function action({ request, context, params, url }: Route.ActionArgs) {
  const { person, course } = await requireEditing(context, url, params.course)
  const language = languageOf(url.pathname)
  const form = await readForm(request, LessonForm)
  if (!form.ok) return again(form)
  const begun = await beginLesson(person, course.id, form.value)
  if (!begun.ok && begun.code === 'not-there') notFound()
  if (!begun.ok) return again(form, { fields: { id: [studioWords(language)(`newLesson.${begun.code}`)] } })
  throw redirect(`${to('studioCourse', language, params)}?said=begun`, 303)
}

export default function NewLesson({ loaderData: { course }, actionData }: Route.ComponentProps) {
  const say = studioWords(useLanguage())
  const [form, fields] = useFilled(LessonForm, actionData)
  return (
    <StudioPage title={say('newLesson.title')} lead={say('newLesson.lead')} course={course}>
      <PlainForm form={form}>
        <Field field={fields.it} label={say('newLesson.it')} hint={say('newLesson.titleHint')} lang="it" />
        <Field field={fields.en} label={say('newLesson.en')} hint={say('newLesson.titleHint')} lang="en" />
        <Field field={fields.id} label={say('newLesson.id')} hint={say('newLesson.idHint')} />
        <div>
          <Button>{say('newLesson.begin')}</Button>
        </div>
      </PlainForm>
    </StudioPage>
  )
}
