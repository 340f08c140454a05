import { to } from '#app/i18n/addresses.ts'
import { asLanguage } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { db } from '#app/platform/db.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { ownOrigin } from '#app/platform/request.server.ts'
import { quizVersion } from '#app/practice/quiz-version.server.ts'
import { Letter, LetterLink, LetterText, LetterTitle } from '#app/ui/letter.tsx'
import { slugIn, type Slugs } from './journey-row.ts'
import { markingWords } from './marking-words.ts'

type Marked = {
  quizId: string
  quizVersionId: string
  number: number
  name: string
  email: string
  language: string
  courseSlugs: Slugs
}

/** Tell somebody that their attempt is marked, and where they read how. */
export async function mailMarked(attemptId: string) {
  const [marked] = await db.$queryRaw<Marked[]>`
    select a."quizId", a."quizVersionId", a.number, u.name, u.email, u.language, (
      select jsonb_build_object('it', max(s.slug) filter (where s.language = 'it'), 'en', max(s.slug) filter (where s.language = 'en'))
      from "Slug" s where s.kind = 'course' and s."targetId" = e."courseId" and s.current) as "courseSlugs"
    from "Attempt" a join "Enrolment" e on e.id = a."scopeId" join "User" u on u.id = a."userId"
    where a.id = ${attemptId} and a.state = 'submitted'`
  if (!marked) return
  const language = asLanguage(marked.language)
  const say = markingWords(language)
  const quiz = (await quizVersion(db, marked.quizVersionId)).title[language]
  const place = { course: slugIn(marked.courseSlugs, language), quiz: marked.quizId, number: String(marked.number) }
  await sendMail({
    to: marked.email,
    subject: say('letter.subject', { quiz }),
    key: `marked-${attemptId}`,
    body: (
      <Letter language={language} preview={say('letter.preview')} from={academy().brand} why={say('letter.why')}>
        <LetterTitle>{say('letter.title')}</LetterTitle>
        <LetterText>{say('letter.text', { name: marked.name, quiz })}</LetterText>
        <LetterLink href={ownOrigin() + to('attempt', language, place)}>{say('letter.link')}</LetterLink>
      </Letter>
    ),
  })
}
