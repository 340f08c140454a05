import { redirect } from 'react-router'
import { changeProfile } from '#app/identity/change-profile.server.ts'
import { devicesOf } from '#app/identity/devices.server.ts'
import { ProfileForm } from '#app/identity/forms.ts'
import { hasRole } from '#app/identity/person.ts'
import { Devices } from '#app/identity/ui/devices.tsx'
import { requirePerson, tokenOf } from '#app/identity/visit.server.ts'
import { identityWords } from '#app/identity/words.ts'
import { to } from '#app/i18n/addresses.ts'
import { again, readForm } from '#app/platform/form.ts'
import { firmOf } from '#app/teams/firms.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Field, SelectField } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { uiWords } from '#app/ui/words.ts'
import type { Route } from './+types/account.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  const person = await requirePerson(context, url)
  const [devices, firm] = await Promise.all([devicesOf(person, tokenOf(context)), firmOf(person)])
  const { name, email, language, role } = person
  return {
    person: { name, email, language, role },
    devices,
    firm: firm?.name ?? null,
    studio: hasRole(person, 'trainer'),
    office: hasRole(person, 'staff'),
    saved: url.searchParams.has('saved'),
  }
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const person = await requirePerson(context, url)
  const form = await readForm(request, ProfileForm)
  if (!form.ok) return again(form)
  await changeProfile(person, form.value)
  throw redirect(`${to('account', form.value.language)}?saved=yes`, 303)
}

export default function Account({ loaderData, actionData }: Route.ComponentProps) {
  const say = identityWords(useLanguage())
  const { person, saved } = loaderData
  return (
    <Page title={say('account.hello', { name: person.name })}>
      <title>{say('account.title')}</title>
      {saved && !actionData && <Notice look="good">{say('account.saved')}</Notice>}
      <Places {...loaderData} />
      <Profile person={person} actionData={actionData} />
      <Devices devices={loaderData.devices} />
    </Page>
  )
}

function Places({ firm, studio, office }: Pick<Route.ComponentProps['loaderData'], 'firm' | 'studio' | 'office'>) {
  const language = useLanguage()
  const [say, ui] = [identityWords(language), uiWords(language)]
  return (
    <nav className="actions" aria-label={say('account.places')}>
      {office && <ButtonLink href={to('office', language)}>{ui('nav.office')}</ButtonLink>}
      {studio && <ButtonLink href={to('studio', language)}>{ui('nav.studio')}</ButtonLink>}
      <ButtonLink look={office || studio ? 'quiet' : 'main'} href={to('learn', language)}>
        {say('account.courses')}
      </ButtonLink>
      {firm && (
        <ButtonLink look="quiet" href={to('firm', language)}>
          {firm}
        </ButtonLink>
      )}
      <ButtonLink look="quiet" href={to('orders', language)}>
        {say('account.orders')}
      </ButtonLink>
      {!firm && (
        <ButtonLink look="quiet" href={to('newFirm', language)}>
          {say('account.newFirm')}
        </ButtonLink>
      )}
    </nav>
  )
}

function Profile({
  person,
  actionData,
}: Pick<Route.ComponentProps, 'actionData'> & Pick<Route.ComponentProps['loaderData'], 'person'>) {
  const say = identityWords(useLanguage())
  const [form, fields] = useFilled(ProfileForm, actionData, { name: person.name, language: person.language })
  return (
    <section>
      <h2>{say('account.profile')}</h2>
      <dl className="facts">
        <dt>{say('account.email')}</dt>
        <dd>{person.email}</dd>
        {person.role !== 'learner' && (
          <>
            <dt>{say('account.role')}</dt>
            <dd>{say(`roles.${person.role}`)}</dd>
          </>
        )}
      </dl>
      <PlainForm form={form}>
        <Field field={fields.name} label={say('fields.name')} hint={say('fields.nameHint')} autoComplete="name" />
        <SelectField field={fields.language} label={say('fields.language')}>
          <option value="it">{say('languages.it')}</option>
          <option value="en">{say('languages.en')}</option>
        </SelectField>
        <div className="actions">
          <Button>{say('account.save')}</Button>
        </div>
      </PlainForm>
    </section>
  )
}
