import { redirect } from 'react-router'
import { requireRole } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { eraseRequest } from '#app/journal/erase-request.server.ts'
import { ErasureForm } from '#app/journal/office-forms.ts'
import { requireRequest } from '#app/journal/office-visit.server.ts'
import { journalWords } from '#app/journal/words.ts'
import { notFound } from '#app/platform/answers.ts'
import { again, readForm } from '#app/platform/form.ts'
import { Button } from '#app/ui/button.tsx'
import { TickField } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/request-erasure.ts'

export const loader = (visit: Route.LoaderArgs) => requireRequest(visit)

export async function action({ request, context, params, url }: Route.ActionArgs) {
  const by = await requireRole(context, url, 'staff')
  const form = await readForm(request, ErasureForm)
  if (!form.ok) return again(form)
  const language = languageOf(url.pathname)
  const erased = await eraseRequest({ by, requestId: params.request, version: form.value.version })
  if (erased.ok) throw redirect(to('officeRequests', language), 303)
  if (erased.code === 'not-found') notFound()
  return again(form, { errors: [journalWords(language)(`office.refused.${erased.code}`)] })
}

export default function Erasure({ loaderData: { id, name, version }, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const say = journalWords(language)
  const [form, fields] = useFilled(ErasureForm, actionData)
  return (
    <Page title={say('office.erase.title')} lead={say('office.erase.lead', { name })}>
      <title>{say('office.erase.title')}</title>
      <PlainForm form={form}>
        <input type="hidden" name="version" value={version} />
        <TickField field={fields.confirm} label={say('office.erase.confirm')} />
        <div className="actions">
          <Button look="danger">{say('office.erase.submit')}</Button>
          <a href={to('officeRequest', language, { request: id })}>{say('office.erase.back')}</a>
        </div>
      </PlainForm>
    </Page>
  )
}
