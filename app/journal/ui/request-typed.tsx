import type { ReactNode } from 'react'
import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import { PhoneLink } from '#app/ui/phone-link.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Details } from '../details.ts'
import type { OfficeRequest } from '../request-for-office.server.ts'
import { journalWords } from '../words.ts'
import { RequestStanding } from './request-standing.tsx'

type Props = { request: OfficeRequest }

/** Everything the visitor typed, as they typed it. */
export function RequestTyped({ request }: Props) {
  const language = useLanguage()
  const say = journalWords(language)
  return (
    <section aria-labelledby="typed">
      <h2 id="typed">{say('office.page.typed')}</h2>
      {request.message ? (
        <blockquote className="request-message" lang={request.language}>
          {request.message}
        </blockquote>
      ) : (
        <p className="text-soft">{say('office.page.noWords')}</p>
      )}
      <dl className="facts">
        <Sender request={request} />
        <Asked details={request.details} />
        {request.course && <Fact name={say('office.page.course')}>{request.course.title[language]}</Fact>}
        {request.town && <Fact name={say('office.page.town')}>{request.town}</Fact>}
      </dl>
    </section>
  )
}

function Sender({ request: { email, phone, firmName, language: spoken, userId } }: Props) {
  const language = useLanguage()
  const say = journalWords(language)
  return (
    <>
      <Fact name={say('office.page.email')}>
        <a href={`mailto:${email}`}>{email}</a>
      </Fact>
      {phone && (
        <Fact name={say('office.page.phone')}>
          <PhoneLink phone={phone} />
        </Fact>
      )}
      {firmName && <Fact name={say('office.page.firm')}>{firmName}</Fact>}
      <Fact name={say('office.page.language')}>{say(`office.page.languages.${spoken}`)}</Fact>
      <Fact name={say('office.page.account')}>
        {say(userId ? 'office.page.hasAccount' : 'office.page.noAccount')}
        <a className="block" href={to('officePerson', language, { person: email })}>
          {say('office.page.file')}
        </a>
      </Fact>
    </>
  )
}

function Asked({ details: { size, sector, people, place, from, until } }: { details: Details }) {
  const language = useLanguage()
  const say = journalWords(language)
  return (
    <>
      {size && <Fact name={say('office.page.size')}>{say(`meeting.sizes.${size}`)}</Fact>}
      {sector && <Fact name={say('office.page.sector')}>{sector}</Fact>}
      {people && <Fact name={say('office.page.people')}>{people}</Fact>}
      {place && <Fact name={say('office.page.place')}>{place}</Fact>}
      {from && (
        <Fact name={say('office.page.period')}>
          {until
            ? say('office.page.periodUntil', { from: day(from, language), until: day(until, language) })
            : say('office.page.periodFrom', { from: day(from, language) })}
        </Fact>
      )}
    </>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
)

/** What else came from the same address, so that nobody is asked twice. */
export function RequestOthers({ request: { others } }: Props) {
  const language = useLanguage()
  const say = journalWords(language)
  if (others.length === 0) return null
  return (
    <section aria-labelledby="others">
      <h2 id="others">{say('office.page.others')}</h2>
      <ul className="request-others">
        {others.map(({ id, kind, state, createdAt }) => (
          <li key={id}>
            <a href={to('officeRequest', language, { request: id })}>{say(`kind.${kind}`)}</a>
            <span>
              <span className="text-soft">{day(createdAt, language)}</span> · <RequestStanding state={state} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
