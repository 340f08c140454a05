import { courseCards } from '#app/catalog/published.server.ts'
import { CourseCards } from '#app/catalog/ui/course-cards.tsx'
import { catalogWords } from '#app/catalog/words.ts'
import { languageOf } from '#app/i18n/language.ts'
import { Head } from '#app/ui/head.tsx'
import { Empty, Page } from '#app/ui/page.tsx'
import { CallPicture } from '#app/ui/pictures/call.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/courses.ts'

export const headers = () => ({ 'Cache-Control': 'public, s-maxage=3600' })

export const loader = async ({ url }: Route.LoaderArgs) => ({ courses: await courseCards(languageOf(url.pathname)) })

export default function Courses({ loaderData: { courses } }: Route.ComponentProps) {
  const say = catalogWords(useLanguage())
  return (
    <Page wide title={say('courses.title')} lead={say('courses.lead')}>
      <Head title={say('courses.title')} description={say('courses.description')} />
      <div className="page-picture">
        <CallPicture />
      </div>
      {courses.length > 0 ? <CourseCards courses={courses} level={2} /> : <Empty>{say('courses.empty')}</Empty>}
    </Page>
  )
}
