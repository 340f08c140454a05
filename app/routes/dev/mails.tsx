import { identityWords } from '#app/identity/words.ts'
import { moment } from '#app/i18n/format.ts'
import { notFound } from '#app/platform/answers.ts'
import { isDemo } from '#app/platform/env.server.ts'
import { writtenMails } from '#app/platform/outbox.server.ts'
import { Empty, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/mails.ts'

export const loader = async () => (isDemo ? { mails: await writtenMails() } : notFound())

export default function Mails({ loaderData: { mails } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = identityWords(language)
  return (
    <Page title={say('outbox.title')} lead={say('outbox.lead')}>
      <title>{say('outbox.title')}</title>
      {mails.length === 0 && <Empty>{say('outbox.none')}</Empty>}
      <ol className="list-none p-0">
        {mails.map(({ id, to, subject, sent }) => (
          <li key={id} className="border-b border-line py-3">
            <a href={`/dev/mail/${id}`}>{subject}</a>
            <br />
            <span className="text-soft">
              {say('outbox.to')}: {to} · {moment(sent, language)}
            </span>
          </li>
        ))}
      </ol>
    </Page>
  )
}
