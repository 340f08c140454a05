import { redirect } from 'react-router'
import { departmentOf } from '#app/teams/departments.server.ts'
import { requireManaging } from '#app/teams/firm-visit.server.ts'
import { DepartmentForm } from '#app/teams/forms.ts'
import { renameDepartment } from '#app/teams/rename-department.server.ts'
import { FirmPage } from '#app/teams/ui/firm-page.tsx'
import { teamsWords } from '#app/teams/words.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound } from '#app/platform/answers.ts'
import { again, readForm } from '#app/platform/form.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/department.ts'

export { ManagersOnly as ErrorBoundary } from '#app/teams/ui/managers-only.tsx'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { firm } = await requireManaging(context, url)
  return { department: (await departmentOf(firm, params.department)) ?? notFound() }
}

export async function action({ request, context, params, url }: Route.ActionArgs) {
  const by = await requireManaging(context, url)
  const language = languageOf(url.pathname)
  const form = await readForm(request, DepartmentForm)
  if (!form.ok) return again(form)
  const renamed = await renameDepartment(by, params.department, form.value)
  if (!renamed.ok && renamed.code === 'not-there') return notFound()
  if (!renamed.ok) return again(form, { fields: { name: [teamsWords(language)('departments.taken')] } })
  throw redirect(`${to('departments', language)}?said=saved`, 303)
}

export default function DepartmentPage({ loaderData: { department }, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const say = teamsWords(language)
  const [form, fields] = useFilled(DepartmentForm, actionData, { name: department.name })
  const people = department._count.members
  return (
    <FirmPage
      title={department.name}
      lead={say('departments.people', { count: people })}
      back={{ href: to('departments', language), label: say('departments.title') }}
    >
      <PlainForm form={form}>
        <Field field={fields.name} label={say('departments.name')} />
        <div>
          <Button>{say('departments.rename')}</Button>
        </div>
      </PlainForm>
      {people > 0 ? (
        <p className="hint mt-8">{say('departments.hasPeople')}</p>
      ) : (
        <form method="post" className="mt-8" action={to('departmentRemoval', language, { department: department.id })}>
          <Button look="danger">{say('departments.remove')}</Button>
        </form>
      )}
    </FirmPage>
  )
}
