import { time, weekday } from '#app/i18n/format.ts'
import { asLanguage } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { db } from '#app/platform/db.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { invitationOf } from './invitation.ts'
import { AppointmentLetter, newsOf } from './ui/appointment-letter.tsx'
import { journalWords } from './words.ts'

/**
 * Send the calendar entry of a meeting: the invitation, its update or its cancellation, whichever is true now. When it
 * has changed once more since this was asked for, the newer letter says it all and this one is not sent.
 */
export async function mailAppointment({ appointmentId, sequence }: { appointmentId: string; sequence: number }) {
  const appointment = await db.appointment.findUnique({
    where: { id: appointmentId },
    include: { request: { select: { name: true, email: true, language: true } } },
  })
  if (!appointment || appointment.sequence !== sequence) return
  const { request } = appointment
  const language = asLanguage(request.language)
  const say = journalWords(language)
  const { brand, email: office } = academy()
  const [day, hour] = [weekday(appointment.startsAt, language), time(appointment.startsAt, language)]
  const news = newsOf(appointment)
  await sendMail({
    to: request.email,
    subject: say(`letters.appointment.${news}`, { day, time: hour }),
    key: `request-appointment-${appointmentId}-${sequence}`,
    calendar: invitationOf({
      ...appointment,
      summary: say('letters.appointment.summary', { brand }),
      description: say('letters.appointment.description', { email: office }),
      organizer: { name: brand, email: office },
      attendee: { name: request.name, email: request.email },
    }),
    body: <AppointmentLetter language={language} name={request.name} meeting={appointment} brand={brand} />,
  })
}
