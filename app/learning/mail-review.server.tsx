import { to } from '#app/i18n/addresses.ts'
import { asLanguage, type Localized } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { db } from '#app/platform/db.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { ownOrigin } from '#app/platform/request.server.ts'
import { Letter, LetterLink, LetterText, LetterTitle } from '#app/ui/letter.tsx'
import { signature } from './rating.ts'
import { reviewWords } from './review-words.ts'

/** Tell the trainer of a course of a new review; the academy itself where a course has no trainer with an account. */
export async function mailReview(id: string) {
  const review = await db.courseReview.findUnique({
    where: { id },
    select: {
      stars: true,
      text: true,
      completion: {
        select: {
          enrolment: {
            select: {
              user: { select: { name: true } },
              course: { select: { sheet: true, trainer: { select: { userId: true } } } },
            },
          },
        },
      },
    },
  })
  if (!review) return
  const { course, user } = review.completion.enrolment
  const trainer = await db.user.findUnique({
    where: { id: course.trainer?.userId ?? '' },
    select: { email: true, language: true },
  })
  const language = asLanguage(trainer?.language)
  const say = reviewWords(language)
  const title = (course.sheet as { title: Localized }).title[language]
  const { brand, email } = academy()
  await sendMail({
    to: trainer?.email ?? email,
    subject: say('letter.subject', { course: title, stars: review.stars }),
    key: `review-${id}`,
    body: (
      <Letter language={language} preview={say('letter.preview')} from={brand} why={say('letter.why')}>
        <LetterTitle>{say('letter.title')}</LetterTitle>
        <LetterText>{say('letter.who', { author: signature(user.name), stars: review.stars })}</LetterText>
        <LetterText>{review.text}</LetterText>
        <LetterLink href={ownOrigin() + to('review', language, { review: id })}>{say('letter.link')}</LetterLink>
      </Letter>
    ),
  })
}
