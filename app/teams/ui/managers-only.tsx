import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { Trouble } from '#app/ui/trouble.tsx'
import { teamsWords } from '../words.ts'

/** What an employee reads on a page of those who look after the firm; any other trouble is told as everywhere. */
export function ManagersOnly() {
  const error = useRouteError()
  const language = useLanguage()
  const say = teamsWords(language)
  const site = useRouteLoaderData<{ requestId: string }>('root')
  const status = isRouteErrorResponse(error) ? error.status : 500
  if (status !== 403) return <Trouble status={status} id={site?.requestId ?? ''} />
  return (
    <Page title={say('noManager.title')} lead={say('noManager.why')}>
      <title>{say('noManager.title')}</title>
      <div className="actions">
        <ButtonLink href={to('firm', language)}>{say('noManager.firm')}</ButtonLink>
      </div>
    </Page>
  )
}
