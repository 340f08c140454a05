import { upcomingDates } from '#app/dates/dates.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { weekday } from '#app/i18n/format.ts'
import { asLanguage } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { db } from '#app/platform/db.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { ownOrigin } from '#app/platform/request.server.ts'
import { wasSent } from '#app/platform/sent-mails.server.ts'
import { Letter, LetterAside, LetterLink, LetterText, LetterTitle } from '#app/ui/letter.tsx'
import { alertOf } from './alert-of.server.ts'
import { programmeWords } from './programme-words.ts'

async function alertById(id: string) {
  const row = await db.dateAlert.findUnique({ where: { id }, select: { token: true } })
  return row && alertOf(row.token)
}

const endLink = (token: string) => `${ownOrigin()}/hooks/alerts/${token}`

/** Ask the owner of an address whether it was they who wanted to know of new dates. Once for each time it was asked. */
export async function mailAlertConfirmation(alertId: string) {
  const alert = await alertById(alertId)
  if (!alert || alert.confirmedAt || alert.endedAt) return
  const language = asLanguage(alert.language)
  const say = programmeWords(language)
  const course = alert.course.title[language]
  await sendMail({
    to: alert.email,
    subject: say('alert.confirm.subject', { course }),
    key: `alert-confirmation-${alert.id}-${alert.askedAt.getTime()}`,
    kind: 'alert-confirmation',
    body: (
      <Letter
        language={language}
        preview={say('alert.confirm.preview')}
        from={academy().brand}
        why={say('alert.confirm.why')}
      >
        <LetterTitle>{say('alert.confirm.title')}</LetterTitle>
        <LetterText>{say('alert.confirm.open', { course })}</LetterText>
        <LetterLink href={ownOrigin() + to('alertConfirmation', language, { alert: alert.token })}>
          {say('alert.confirm.link')}
        </LetterLink>
        <LetterText>{say('alert.confirm.else')}</LetterText>
      </Letter>
    ),
  })
}

/** Tell of all new dates that wait to be told, in one letter. Safe to repeat: what was told is told. */
export async function mailNewDates(alertId: string) {
  const alert = await alertById(alertId)
  if (!alert || alert.endedAt) return
  const waiting = await db.dateAlertTold.findMany({
    where: { alertId, mailedAt: null },
    orderBy: { courseDateId: 'asc' },
  })
  const ids = waiting.map(({ courseDateId }) => courseDateId)
  const dates = (await upcomingDates(alert.courseId)).filter(({ id }) => ids.includes(id))
  const key = `new-dates-${alertId}-${ids[0]}`
  if (dates.length > 0 && !(await wasSent(key))) await sendNew(alert, dates, key)
  await db.dateAlertTold.updateMany({ where: { alertId, courseDateId: { in: ids } }, data: { mailedAt: new Date() } })
}

type Alert = NonNullable<Awaited<ReturnType<typeof alertOf>>>
type Dates = Awaited<ReturnType<typeof upcomingDates>>

async function sendNew(alert: Alert, dates: Dates, key: string) {
  const language = asLanguage(alert.language)
  const say = programmeWords(language)
  const course = alert.course.title[language]
  const count = dates.length
  await sendMail({
    to: alert.email,
    subject: say('alert.new.subject', { count, course }),
    key,
    kind: 'new-dates',
    endAt: endLink(alert.token),
    body: (
      <Letter language={language} preview={say('alert.new.preview')} from={academy().brand} why={say('alert.new.why')}>
        <LetterTitle>{say('alert.new.title', { count })}</LetterTitle>
        <LetterText>{say('alert.new.open', { course })}</LetterText>
        {dates.map(({ id, title, startsAt, venue }) => (
          <LetterText key={id}>
            {say('letter.date', { day: weekday(startsAt, language), town: venue.town })}
            <br />
            <LetterAside href={ownOrigin() + to('date', language, { date: id })}>{title[language]}</LetterAside>
          </LetterText>
        ))}
        <LetterLink href={ownOrigin() + to('dates', language)}>{say('alert.new.link')}</LetterLink>
        <LetterText>
          <LetterAside href={ownOrigin() + to('alertEnd', language, { alert: alert.token })}>
            {say('alert.new.end')}
          </LetterAside>
        </LetterText>
      </Letter>
    ),
  })
}
