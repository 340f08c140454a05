import { redirect } from 'react-router'
import { bySlug } from '#app/catalog/slugs.server.ts'
import { coursePage } from '#app/catalog/published.server.ts'
import { visitor } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf, type Language, type Localized } from '#app/i18n/language.ts'
import { askProgramme } from '#app/journal/ask-programme.server.ts'
import { ProgrammeForm as Asked } from '#app/journal/programme-forms.ts'
import { programmeWords } from '#app/journal/programme-words.ts'
import { refusalOf } from '#app/journal/refusal-of.ts'
import { ProgrammeForm } from '#app/journal/ui/programme-form.tsx'
import { academy } from '#app/platform/academy.server.ts'
import { notFound } from '#app/platform/answers.ts'
import { again, readForm } from '#app/platform/form.ts'
import { visitorAddress } from '#app/platform/request.server.ts'
import { Head } from '#app/ui/head.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/programme.ts'

async function courseAt(slug: string, language: Language) {
  const place = (await bySlug('course', slug, language)) ?? notFound()
  return (await coursePage(place.id, language)) ?? notFound()
}

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { title, slugs } = await courseAt(params.course, languageOf(url.pathname))
  const at = (tongue: Language) => to('courseProgramme', tongue, { course: slugs[tongue] })
  const alternates: Localized = { it: at('it'), en: at('en') }
  const person = await visitor(context)
  const known = person && { name: person.name, email: person.email }
  return { title, slugs, alternates, known, sent: url.searchParams.get('said') === 'sent' }
}

export async function action({ request, context, params, url }: Route.ActionArgs) {
  const language = languageOf(url.pathname)
  const { id: courseId, slugs } = await courseAt(params.course, language)
  const form = await readForm(request, Asked)
  if (!form.ok) return again(form)
  const { website, ...wish } = form.value
  const sending = { website, address: visitorAddress(context) }
  const asked = await askProgramme(sending, { ...wish, courseId, language, person: await visitor(context) })
  if (!asked.ok) return again(form, ...refusalOf(asked.code, language, academy().email))
  throw redirect(`${to('courseProgramme', language, { course: slugs[language] })}?said=sent`, 303)
}

export default function Programme({ loaderData: { title, slugs, known, sent }, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const say = programmeWords(language)
  const course = slugs[language]
  return (
    <Page title={say('ask.title')} lead={sent ? undefined : say('ask.lead')}>
      <Head title={say('ask.pageTitle', { course: title })} description={say('ask.description')} />
      {sent && !actionData ? (
        <Notice look="good">{say('ask.sent')}</Notice>
      ) : (
        <ProgrammeForm course={course} reply={actionData} known={known} />
      )}
      <p className="mt-8">
        {say('ask.back')}: <a href={to('course', language, { course })}>{title}</a>
      </p>
    </Page>
  )
}
