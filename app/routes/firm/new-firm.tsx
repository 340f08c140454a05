import { redirect } from 'react-router'
import { createFirm } from '#app/teams/create-firm.server.ts'
import { firmOf } from '#app/teams/firms.server.ts'
import { FirmForm } from '#app/teams/forms.ts'
import { teamsWords } from '#app/teams/words.ts'
import { requirePerson } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { again, readForm } from '#app/platform/form.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { ownPath } from '#app/identity/next.ts'
import type { Route } from './+types/new-firm.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  const person = await requirePerson(context, url)
  return { firm: await firmOf(person) }
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const person = await requirePerson(context, url)
  const language = languageOf(url.pathname)
  const form = await readForm(request, FirmForm)
  if (!form.ok) return again(form)
  const created = await createFirm(person, form.value)
  if (!created.ok) return again(form, { errors: [teamsWords(language)('create.hasFirm')] })
  throw redirect(ownPath(url.searchParams.get('next')) ?? `${to('firm', language)}?said=created`, 303)
}

export default function NewFirm({ loaderData: { firm }, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const say = teamsWords(language)
  const [form, fields] = useFilled(FirmForm, actionData)
  if (firm) return <HasFirm name={firm.name} />
  return (
    <Page title={say('create.title')} lead={say('create.lead')}>
      <title>{say('create.title')}</title>
      <PlainForm form={form}>
        <Field
          field={fields.name}
          label={say('create.name')}
          hint={say('create.nameHint')}
          autoComplete="organization"
        />
        <div className="actions">
          <Button>{say('create.create')}</Button>
        </div>
      </PlainForm>
    </Page>
  )
}

/** Nobody is in two firms: the form would only be refused. */
function HasFirm({ name }: { name: string }) {
  const language = useLanguage()
  const say = teamsWords(language)
  return (
    <Page title={say('create.title')} lead={say('create.hasFirm')}>
      <title>{say('create.title')}</title>
      <div className="actions">
        <ButtonLink href={to('firm', language)}>{name}</ButtonLink>
      </div>
    </Page>
  )
}
