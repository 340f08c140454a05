import { data, redirect } from 'react-router'
import { adoptFile } from '#app/catalog/adopt-file.server.ts'
import { draftOf } from '#app/catalog/discard-draft.server.ts'
import { placeOfDraft, textAddress } from '#app/catalog/draft-address.ts'
import { AdoptForm } from '#app/catalog/studio-forms.ts'
import { requireEditing } from '#app/catalog/studio-visit.server.ts'
import { studioWords } from '#app/catalog/studio-words.ts'
import { StudioPage } from '#app/catalog/ui/studio/studio-page.tsx'
import { languageOf } from '#app/i18n/language.ts'
import { notFound } from '#app/platform/answers.ts'
import { readForm } from '#app/platform/form.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/adoption.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { person, course } = await requireEditing(context, url, params.course)
  const draft = (await draftOf(person, course.id, params.draft)) ?? notFound()
  return { back: textAddress(languageOf(url.pathname), placeOfDraft(draft)) }
}

/** Go on with the text of the file that was laid beside. */
export async function action({ request, context, params, url }: Route.ActionArgs) {
  const { person, course } = await requireEditing(context, url, params.course)
  const draft = (await draftOf(person, course.id, params.draft)) ?? notFound()
  const back = textAddress(languageOf(url.pathname), placeOfDraft(draft))
  const form = await readForm(request, AdoptForm)
  if (!form.ok) return data(null, 400)
  const { version, seen } = form.value
  const adopted = await adoptFile(person, placeOfDraft(draft), { fileId: draft.id, fileVersion: version, seen })
  if (adopted.ok) throw redirect(`${back}?said=adopted`, 303)
  return adopted.code === 'not-there' ? notFound() : data({ moved: true }, 409)
}

export default function Adoption({ loaderData: { back }, actionData }: Route.ComponentProps) {
  const say = studioWords(useLanguage())
  return (
    <StudioPage title={say('adopt.title')} lead={say(actionData ? 'adopt.moved' : 'adopt.choose')}>
      <ButtonLink href={back}>{say('adopt.back')}</ButtonLink>
    </StudioPage>
  )
}
