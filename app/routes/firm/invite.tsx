import { data, redirect } from 'react-router'
import { departmentsOf } from '#app/teams/departments.server.ts'
import { requireManaging } from '#app/teams/firm-visit.server.ts'
import { InviteForm } from '#app/teams/forms.ts'
import { invitePeople, type Invited } from '#app/teams/invite-people.server.ts'
import { mayGiveRoles } from '#app/teams/roles.ts'
import { FirmPage } from '#app/teams/ui/firm-page.tsx'
import { InviteReport } from '#app/teams/ui/invite-report.tsx'
import { teamsWords } from '#app/teams/words.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { again, readForm, type FormReply } from '#app/platform/form.ts'
import { Button } from '#app/ui/button.tsx'
import { SelectField, TextField } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/invite.ts'

export { ManagersOnly as ErrorBoundary } from '#app/teams/ui/managers-only.tsx'

const because = {
  'too-many': 'invite.tooMany',
  'too-often': 'invite.tooOften',
  'department-gone': 'invite.departmentGone',
  'only-owners': 'invite.onlyOwners',
} as const

export async function loader({ context, url }: Route.LoaderArgs) {
  const { firm } = await requireManaging(context, url)
  return { departments: await departmentsOf(firm), mayGiveRoles: mayGiveRoles(firm) }
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const by = await requireManaging(context, url)
  const language = languageOf(url.pathname)
  const form = await readForm(request, InviteForm)
  if (!form.ok) return again(form)
  const invited = await invitePeople(by, { ...form.value, departmentId: form.value.department || null })
  if (!invited.ok)
    return again(
      form,
      { errors: [teamsWords(language)(because[invited.code])] },
      invited.code === 'too-often' ? 429 : 409,
    )
  if (invited.value.wrong.length > 0) return withWhatIsLeft(form.submission.reply(), invited.value)
  throw redirect(`${to('people', language)}?said=sent&count=${invited.value.sent.length}`, 303)
}

/** The form again with only the lines that could not be used, and word of both kinds. */
function withWhatIsLeft(reply: FormReply, invited: Invited) {
  const people = invited.wrong.map(({ line }) => line).join('\n')
  const left = { ...reply, status: undefined, initialValue: { ...reply.initialValue, people } } as FormReply
  return data({ ...left, invited }, 422)
}

export default function Invite({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const say = teamsWords(language)
  const [form, fields] = useFilled(InviteForm, actionData, { language, role: 'employee' })
  const invited = actionData && 'invited' in actionData ? (actionData.invited as Invited) : undefined
  return (
    <FirmPage
      title={say('invite.title')}
      lead={say('invite.lead')}
      back={{ href: to('people', language), label: say('people.title') }}
    >
      {invited && <InviteReport invited={invited} />}
      <PlainForm form={form}>
        <TextField field={fields.people} label={say('invite.people')} hint={say('invite.peopleHint')} />
        <SelectField field={fields.department} label={say('invite.department')}>
          <option value="">{say('people.noDepartment')}</option>
          {loaderData.departments.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField field={fields.role} label={say('invite.role')} hint={say('invite.roleHint')}>
          <option value="employee">{say('role.employee')}</option>
          {loaderData.mayGiveRoles && <option value="manager">{say('role.manager')}</option>}
        </SelectField>
        <SelectField field={fields.language} label={say('invite.language')}>
          <option value="it">{say('invite.it')}</option>
          <option value="en">{say('invite.en')}</option>
        </SelectField>
        <p className="hint">{say('invite.told')}</p>
        <div className="actions">
          <Button>{say('invite.send')}</Button>
        </div>
      </PlainForm>
    </FirmPage>
  )
}
