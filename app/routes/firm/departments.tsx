import { redirect } from 'react-router'
import { addDepartment } from '#app/teams/add-department.server.ts'
import { departmentsOf } from '#app/teams/departments.server.ts'
import { requireManaging } from '#app/teams/firm-visit.server.ts'
import { DepartmentForm } from '#app/teams/forms.ts'
import { FirmPage } from '#app/teams/ui/firm-page.tsx'
import { teamsWords } from '#app/teams/words.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { again, readForm } from '#app/platform/form.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/departments.ts'

export { ManagersOnly as ErrorBoundary } from '#app/teams/ui/managers-only.tsx'

export async function loader({ context, url }: Route.LoaderArgs) {
  const { firm } = await requireManaging(context, url)
  const said = (['added', 'saved', 'removed'] as const).find((what) => what === url.searchParams.get('said'))
  return { departments: await departmentsOf(firm), said }
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const by = await requireManaging(context, url)
  const language = languageOf(url.pathname)
  const form = await readForm(request, DepartmentForm)
  if (!form.ok) return again(form)
  const added = await addDepartment(by, form.value)
  if (!added.ok) return again(form, { fields: { name: [teamsWords(language)('departments.taken')] } })
  throw redirect(`${to('departments', language)}?said=added`, 303)
}

export default function Departments({ loaderData: { departments, said }, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const say = teamsWords(language)
  const [form, fields] = useFilled(DepartmentForm, actionData)
  return (
    <FirmPage title={say('departments.title')} lead={say('departments.lead')}>
      {said && !actionData && <Notice look="good">{say(`departments.${said}`)}</Notice>}
      {departments.length === 0 && <p>{say('departments.none')}</p>}
      <ul className="rows">
        {departments.map(({ id, name, people }) => (
          <li key={id}>
            <a href={`${to('people', language)}?department=${id}`}>{name}</a>
            <span className="text-soft">{say('departments.people', { count: people })}</span>
            <a
              className="ms-auto"
              href={to('department', language, { department: id })}
              aria-label={`${say('departments.edit')} ${name}`}
            >
              {say('departments.edit')}
            </a>
          </li>
        ))}
      </ul>
      <PlainForm form={form} className="form mt-8">
        <Field field={fields.name} label={say('departments.name')} />
        <div>
          <Button>{say('departments.add')}</Button>
        </div>
      </PlainForm>
    </FirmPage>
  )
}
