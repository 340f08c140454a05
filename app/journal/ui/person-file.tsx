import type { ReactNode } from 'react'
import { to } from '#app/i18n/addresses.ts'
import { day, money } from '#app/i18n/format.ts'
import { OrderStanding } from '#app/shop/ui/order-standing.tsx'
import { Dated, DatedList } from '#app/ui/dated.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { Standing } from '#app/ui/standing.tsx'
import { peopleWords } from '../people-words.ts'
import type { firmFile, PersonFile } from '../person-file.server.ts'
import { journalWords } from '../words.ts'
import { RequestStanding } from './request-standing.tsx'

/** One kind of thing we know, the newest first; said even when there is nothing of it. */
export function Known({ id, title, children }: { id: string; title: string; children: ReactNode[] }) {
  const say = peopleWords(useLanguage())
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children.length > 0 ? <DatedList>{children}</DatedList> : <p className="text-soft">{say('none')}</p>}
    </section>
  )
}

type FirmFile = NonNullable<Awaited<ReturnType<typeof firmFile>>>

export function Orders({ orders }: Pick<FirmFile, 'orders'>) {
  const language = useLanguage()
  const say = peopleWords(language)
  return (
    <Known id="orders" title={say('sections.orders')}>
      {orders.map((order) => (
        <Dated
          key={order.id}
          at={order.createdAt}
          more={
            <>
              <OrderStanding state={order.state} /> · {money(order.totalCents, language)}
            </>
          }
        >
          <a href={to('officeOrder', language, { order: order.id })}>{say('order', { number: order.number })}</a>
        </Dated>
      ))}
    </Known>
  )
}

/** Requests with the notes the office made on them. */
export function Requests({ requests }: Pick<FirmFile, 'requests'>) {
  const language = useLanguage()
  const [say, journal] = [peopleWords(language), journalWords(language)]
  return (
    <Known id="requests" title={say('sections.requests')}>
      {requests.map((request) => (
        <Dated
          key={request.id}
          at={request.createdAt}
          more={request.notes.map((note) => (
            <p key={note.id} className="whitespace-pre-line">
              {say('note')}: {note.text}
            </p>
          ))}
        >
          <a href={to('officeRequest', language, { request: request.id })}>{journal(`kind.${request.kind}`)}</a>
          {request.course && `: ${request.course[language]}`} · <RequestStanding state={request.state} />
        </Dated>
      ))}
    </Known>
  )
}

/** Places on dates and courses of somebody with an account. */
export function Learning({ bookings, courses }: Pick<PersonFile, 'bookings' | 'courses'>) {
  const language = useLanguage()
  const say = peopleWords(language)
  return (
    <>
      <Known id="bookings" title={say('sections.bookings')}>
        {bookings.map(({ id, state, date }) => (
          <Dated
            key={id}
            at={date.startsAt}
            more={
              <Standing tone={state === 'booked' ? 'good' : 'over'}>
                {say(state === 'booked' ? 'booked' : 'released')}
              </Standing>
            }
          >
            <a href={to('date', language, { date: date.id })}>{date.title[language]}</a>
          </Dated>
        ))}
      </Known>
      <Known id="courses" title={say('sections.courses')}>
        {courses.map(({ id, course, courseId, enrolledAt, lastSeenAt, courseCompletion, certificate }) => (
          <Dated
            key={id}
            at={enrolledAt}
            more={[
              courseCompletion && say('finished', { day: day(courseCompletion.at, language) }),
              lastSeenAt && say('seen', { day: day(lastSeenAt, language) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          >
            {course?.[language] ?? courseId}
            {certificate && (
              <>
                {' · '}
                <a href={to('officeCertificate', language, { code: certificate.code })}>
                  {say(certificate.revocation ? 'certificateRevoked' : 'certificate')}
                </a>
              </>
            )}
          </Dated>
        ))}
      </Known>
    </>
  )
}

const tones = { waiting: 'wait', active: 'good', ended: 'over' } as const

/** Alerts that somebody asked for, and the letters we sent them. */
export function Letters({ alerts, mails }: Pick<PersonFile, 'alerts' | 'mails'>) {
  const language = useLanguage()
  const say = peopleWords(language)
  const stateOf = (alert: PersonFile['alerts'][number]) =>
    alert.endedAt ? 'ended' : alert.confirmedAt ? 'active' : 'waiting'
  return (
    <>
      <Known id="alerts" title={say('sections.alerts')}>
        {alerts.map((alert) => (
          <Dated
            key={alert.id}
            at={alert.askedAt}
            more={<Standing tone={tones[stateOf(alert)]}>{say(`alert.${stateOf(alert)}`)}</Standing>}
          >
            {alert.course?.[language] ?? alert.courseId}, {alert.town || say('anyTown')}
          </Dated>
        ))}
      </Known>
      <Known id="mails" title={say('sections.mails')}>
        {mails.map(({ key, subject, sentAt }) => (
          <Dated key={key} at={sentAt}>
            {subject}
          </Dated>
        ))}
      </Known>
    </>
  )
}
