import { to } from '#app/i18n/addresses.ts'
import { isRequestKind } from '#app/journal/request-kinds.ts'
import { journalWords } from '#app/journal/words.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/sent.ts'

export function loader({ url }: Route.LoaderArgs) {
  const kind = url.searchParams.get('kind')
  return { kind: isRequestKind(kind) ? kind : ('contact' as const) }
}

export default function Sent({ loaderData: { kind } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = journalWords(language)
  const quotation = kind === 'inHouse' || kind === 'coaching'
  return (
    <Page title={say('sent.title')} lead={say('sent.lead')}>
      <title>{say('sent.title')}</title>
      <meta name="description" content={say('sent.description')} />
      <h2>{say('sent.next')}</h2>
      <ol className="request-steps">
        <li>{say('sent.steps.read')}</li>
        <li>{say('sent.steps.answer')}</li>
        {kind === 'meeting' && <li>{say('sent.steps.meeting')}</li>}
        {quotation && <li>{say('sent.steps.quotation')}</li>}
      </ol>
      <p>{say('sent.meanwhile')}</p>
      <div className="actions">
        <ButtonLink look="quiet" href={to('courses', language)}>
          {say('sent.courses')}
        </ButtonLink>
      </div>
    </Page>
  )
}
