import type { Language } from '#app/i18n/language.ts'
import type { Thing } from '#app/ui/things.ts'

type Course = {
  title: string
  summary: string
  audience: string
  outcomes: string[]
  lessons: { minutes: number; free: boolean }[]
  trainer: { name: string } | null
}
type Around = {
  url: string
  language: Language
  academy: Thing
  dates: Thing[]
  offers: Thing[]
  /** Only when there are enough reviews for one. */
  rating: { average: number; count: number } | null
}

/** A course for search engines: what one learns, who teaches, how long it takes, when and where, at what price. */
export function courseThing(course: Course, { rating, ...around }: Around): Thing {
  const { url, language, academy, dates, offers } = around
  const minutes = course.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0)
  const taught = course.trainer && { instructor: { '@type': 'Person', name: course.trainer.name } }
  return {
    '@type': 'Course',
    '@id': url,
    url,
    name: course.title,
    description: course.summary,
    inLanguage: language,
    provider: academy,
    teaches: course.outcomes,
    audience: { '@type': 'EducationalAudience', audienceType: course.audience },
    hasCourseInstance: [
      { '@type': 'CourseInstance', courseMode: 'Online', courseWorkload: `PT${minutes}M`, ...taught },
      ...dates.map((date) => ({ ...date, ...taught })),
    ],
    ...(offers.length > 0 && { offers }),
    ...(rating && {
      aggregateRating: {
        '@type': 'AggregateRating',
        ratingValue: rating.average,
        reviewCount: rating.count,
        bestRating: 5,
      },
    }),
  }
}

type Trainer = { name: string; role: string; bio: string }

/** Who teaches, for search engines. */
export const trainerThing = (
  { name, role, bio }: Trainer,
  { url, academy }: Pick<Around, 'url' | 'academy'>,
): Thing => ({
  '@type': 'Person',
  '@id': url,
  url,
  name,
  jobTitle: role,
  description: bio.trim().split(/\n{2,}/)[0],
  worksFor: academy,
})
