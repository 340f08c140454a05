import { requireEditing } from '#app/catalog/studio-visit.server.ts'
import { StudioPage } from '#app/catalog/ui/studio/studio-page.tsx'
import { languageOf } from '#app/i18n/language.ts'
import { questionWords } from '#app/learning/question-words.ts'
import { questionsFor } from '#app/learning/questions.server.ts'
import { QuestionToAnswer } from '#app/learning/ui/questions.tsx'
import { Empty, Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/questions.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { course } = await requireEditing(context, url, params.course)
  const said = url.searchParams.get('said')
  return {
    course: { id: course.id, title: course.title[languageOf(url.pathname)] },
    said: said === 'saved' || said === 'refused' ? said : null,
    questions: await questionsFor(course.id),
  }
}

/** What the learners of a course ask, with the place to answer. */
export default function StudioQuestions({ loaderData: { course, said, questions } }: Route.ComponentProps) {
  const say = questionWords(useLanguage())
  return (
    <StudioPage title={say('answering.title')} lead={say('answering.lead')} course={course}>
      {said === 'saved' && <Notice look="good">{say('answering.said')}</Notice>}
      {said === 'refused' && <Notice look="wrong">{say('answering.refused')}</Notice>}
      {questions.length === 0 && <Empty>{say('answering.none')}</Empty>}
      <ul className="grid gap-5">
        {questions.map((question) => (
          <QuestionToAnswer key={question.id} question={question} course={course.id} />
        ))}
      </ul>
    </StudioPage>
  )
}
