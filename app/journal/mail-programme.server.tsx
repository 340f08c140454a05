import { asLanguage } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { db } from '#app/platform/db.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { wasSent } from '#app/platform/sent-mails.server.ts'
import { Letter, LetterLink, LetterText, LetterTitle } from '#app/ui/letter.tsx'
import { drawProgramme } from './draw-programme.server.ts'
import { programmeSheet, type ProgrammeSheet } from './programme-sheet.server.ts'
import { programmeWords } from './programme-words.ts'

/**
 * Mail the programme that somebody asked for, as it stands now, and close the request: nobody has to work on it. Of a
 * course that was taken back in between there is none; the request stays open, for the office to answer.
 */
export async function mailProgramme(requestId: string) {
  const request = await db.request.findUnique({
    where: { id: requestId },
    select: { id: true, courseId: true, email: true, name: true, language: true },
  })
  if (!request?.courseId) return
  const sheet = await programmeSheet(request.courseId, asLanguage(request.language))
  if (!sheet) return
  const key = `programme-${request.id}`
  if (!(await wasSent(key))) await send(request, sheet, key)
  await close(request.id)
}

async function send({ email, name }: { email: string; name: string }, sheet: ProgrammeSheet, key: string) {
  const { language, title: course, dates, url } = sheet
  const say = programmeWords(language)
  const content = await drawProgramme(sheet)
  const filename = `${say('sheet.file')}-${sheet.slugs[language]}.pdf`
  await sendMail({
    to: email,
    subject: say('letter.subject', { course }),
    key,
    attachments: [{ filename, contentType: 'application/pdf', content }],
    body: (
      <Letter language={language} preview={say('letter.preview')} from={academy().brand} why={say('letter.why')}>
        <LetterTitle>{say('letter.title')}</LetterTitle>
        <LetterText>
          {name === email ? say('letter.helloNobody') : say('letter.hello', { name })} {say('letter.open', { course })}
        </LetterText>
        <LetterText>{say(dates.length > 0 ? 'letter.dates' : 'letter.noDates')}</LetterText>
        {dates.slice(0, 4).map(({ id, day, town }) => (
          <LetterText key={id}>{say('letter.date', { day, town })}</LetterText>
        ))}
        <LetterLink href={url}>{say('letter.link')}</LetterLink>
        <LetterText>{say('letter.reply')}</LetterText>
      </Letter>
    ),
  })
}

// Safe to call twice: only what is still new becomes closed.
const close = (id: string) =>
  db.$transaction(async (tx) => {
    const closed = { state: 'closed', version: { increment: 1 }, touchedAt: new Date() } as const
    const { count } = await tx.request.updateMany({ where: { id, state: 'new' }, data: closed })
    if (count > 0) await tx.requestMove.create({ data: { requestId: id, from: 'new', to: 'closed', why: 'answered' } })
  })
