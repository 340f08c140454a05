import { identityWords } from '#app/identity/words.ts'
import { moment } from '#app/i18n/format.ts'
import { notFound } from '#app/platform/answers.ts'
import { isDemo } from '#app/platform/env.server.ts'
import { writtenMail } from '#app/platform/outbox.server.ts'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/mail.ts'

export async function loader({ params }: Route.LoaderArgs) {
  const mail = (isDemo && (await writtenMail(params.mail))) || notFound()
  const { to, subject, sent, text, attachments } = mail
  return { id: params.mail, to, subject, sent, text, attachments: attachments.map(({ name }) => name) }
}

export default function Mail({ loaderData: { id, to, subject, sent, text, attachments } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = identityWords(language)
  return (
    <Page title={subject} lead={`${say('outbox.to')}: ${to} · ${moment(sent, language)}`}>
      <title>{subject}</title>
      <h2>{say('outbox.drawn')}</h2>
      {/* Its own document with its own rules: a mail is styled inline, which our pages refuse. */}
      <iframe
        title={say('outbox.drawn')}
        src={`/dev/mail/${id}/body`}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        className="h-128 w-full rounded-soft border border-line bg-white"
      />
      <h2>{say('outbox.plain')}</h2>
      <p className="card whitespace-pre-wrap" data-mail-text>
        <Linked text={text} />
      </p>
      {attachments.length > 0 && <h2>{say('outbox.attachments')}</h2>}
      <ul>
        {attachments.map((name, at) => (
          <li key={at}>
            <a href={`/dev/mail/${id}/${at}`}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/dev/mail">{say('outbox.back')}</a>
      </p>
    </Page>
  )
}

const address = /(https?:\/\/[^\s<>\]]+)/

const Linked = ({ text }: { text: string }) =>
  text.split(address).map((piece, at) =>
    at % 2 === 1 ? (
      <a key={at} href={piece}>
        {piece}
      </a>
    ) : (
      piece
    ),
  )
