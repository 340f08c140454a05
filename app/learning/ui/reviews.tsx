import { to } from '#app/i18n/addresses.ts'
import { day, decimal } from '#app/i18n/format.ts'
import { Ruled } from '#app/ui/ruled.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { reviewWords } from '../review-words.ts'
import type { CourseReviews, PublicReview } from '../reviews.server.ts'

/** So many stars, said for whoever does not see them. */
export function Stars({ stars }: { stars: number }) {
  const say = reviewWords(useLanguage())
  return (
    <span className="text-second">
      <span aria-hidden="true">{'★'.repeat(stars) + '☆'.repeat(5 - stars)}</span>
      <span className="sr-only">{say('stars', { count: stars })}</span>
    </span>
  )
}

/** What people who completed a course say of it; nothing while nobody has said anything. */
export function Reviews({ reviews, rating, count }: CourseReviews) {
  const language = useLanguage()
  const say = reviewWords(language)
  if (reviews.length === 0) return null
  return (
    <Ruled id="reviews" title={say('course.title')}>
      <p>
        {rating && <strong>{say('average', { average: decimal(rating.average, language) })} · </strong>}
        {say('from', { count })}. <span className="text-soft">{say('course.only')}</span>
      </p>
      <ul className="m-0 grid list-none gap-6 p-0">
        {reviews.map((review) => (
          <OneReview key={review.id} review={review} />
        ))}
      </ul>
    </Ruled>
  )
}

function OneReview({ review }: { review: PublicReview }) {
  const language = useLanguage()
  const say = reviewWords(language)
  const { id, author, stars, text, at, answer, answeredAt } = review
  return (
    <li className="border-t border-line pt-4">
      <p className="mb-1">
        <Stars stars={stars} /> <strong>{author}</strong> <span className="text-soft">{day(at, language)}</span>
      </p>
      <p lang={review.language} className="mb-1 whitespace-pre-line">
        {text}
      </p>
      {answer && answeredAt && (
        <blockquote className="my-3">
          <p className="mb-1 text-soft">{say('course.answer', { day: day(answeredAt, language) })}</p>
          <p className="m-0 whitespace-pre-line">{answer}</p>
        </blockquote>
      )}
      <p className="m-0 text-sm">
        <a href={to('reviewReport', language, { review: id })} aria-label={say('course.reportThis', { author })}>
          {say('course.report')}
        </a>
      </p>
    </li>
  )
}
