import { data, redirect } from 'react-router'
import { discardDraft, draftOf } from '#app/catalog/discard-draft.server.ts'
import { placeOfDraft, textAddress } from '#app/catalog/draft-address.ts'
import { DiscardForm } from '#app/catalog/studio-forms.ts'
import { requireEditing } from '#app/catalog/studio-visit.server.ts'
import { studioWords } from '#app/catalog/studio-words.ts'
import { titleOf } from '#app/catalog/title-of.ts'
import { StudioPage } from '#app/catalog/ui/studio/studio-page.tsx'
import { SourceText } from '#app/catalog/ui/studio/texts-beside.tsx'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound } from '#app/platform/answers.ts'
import { readForm } from '#app/platform/form.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/discard.ts'

/** What would be lost, to be looked at before it is. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { person, course } = await requireEditing(context, url, params.course)
  const draft = (await draftOf(person, course.id, params.draft)) ?? notFound()
  const language = languageOf(url.pathname)
  return {
    course: { id: course.id, title: course.title[language] },
    title: titleOf(draft.subject, draft.source, language) || draft.subjectId,
    file: draft.origin === 'content',
    version: draft.version,
    source: draft.source,
    back: textAddress(language, placeOfDraft(draft)),
  }
}

export async function action({ request, context, params, url }: Route.ActionArgs) {
  const { person, course } = await requireEditing(context, url, params.course)
  const form = await readForm(request, DiscardForm)
  if (!form.ok) return data({ moved: true }, 400)
  const discarded = await discardDraft(person, course.id, { id: params.draft, version: form.value.version })
  if (discarded.ok) throw redirect(`${to('studioCourse', languageOf(url.pathname), params)}?said=discarded`, 303)
  return discarded.code === 'not-there' ? notFound() : data({ moved: true }, 409)
}

export default function Discard({ loaderData: draft, actionData }: Route.ComponentProps) {
  const say = studioWords(useLanguage())
  return (
    <StudioPage
      title={say(draft.file ? 'discard.titleFile' : 'discard.title')}
      lead={say('discard.lead', { title: draft.title })}
      course={draft.course}
    >
      {actionData && <Notice look="wrong">{say('discard.moved')}</Notice>}
      <form method="post" className="actions">
        <input type="hidden" name="version" value={draft.version} />
        <Button look="danger">{say(draft.file ? 'discard.yesFile' : 'discard.yes')}</Button>
        <ButtonLink look="quiet" href={draft.back}>
          {say('discard.no')}
        </ButtonLink>
      </form>
      <SourceText label={say('discard.text')}>{draft.source}</SourceText>
    </StudioPage>
  )
}
