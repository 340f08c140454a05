import { data, redirect } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { questionWords } from '#app/learning/question-words.ts'
import { askQuestion, questionsOf } from '#app/learning/questions.server.ts'
import { AskForm, QuestionCard } from '#app/learning/ui/questions.tsx'
import { forbidden } from '#app/platform/answers.ts'
import { sentFields } from '#app/platform/form.ts'
import { Empty, Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/questions.ts'
import { enterLesson } from './enter-lesson.ts'

export async function loader(args: Route.LoaderArgs) {
  const { page, ...asker } = await enterLesson(args)
  // Whoever only reads a free lesson is no learner of the course.
  if (!asker.lesson.pinned) forbidden()
  const { searchParams } = args.url
  const about = { part: searchParams.get('at') ?? '', heading: (searchParams.get('heading') ?? '').slice(0, 300) }
  return {
    page,
    about,
    sent: searchParams.has('sent'),
    title: asker.lesson.front.title,
    questions: await questionsOf(asker),
  }
}

export async function action(args: Route.ActionArgs) {
  const { page: _, ...asker } = await enterLesson(args)
  const asked = askedIn(await sentFields(args.request))
  const kept = await askQuestion(asker, asked)
  if (kept.ok) throw redirect(`${args.url.pathname}?sent=yes#${kept.value}`, 303)
  if (kept.code === 'not-yours') forbidden()
  return data({ asked, why: because[kept.code] }, kept.code === 'too-many' ? 429 : 422)
}

const askedIn = ({ part = [''], heading = [''], text = [''] }: Record<string, string[]>) => ({
  part: part[0]!,
  heading: heading[0]!,
  text: text[0]!,
})

const because = { empty: 'empty', 'too-long': 'tooLong', 'too-many': 'tooMany' } as const

/** The questions about a lesson, with the place to ask one. */
export default function Questions({ loaderData, actionData, params }: Route.ComponentProps) {
  const language = useLanguage()
  const say = questionWords(language)
  const { page, about, sent, title, questions } = loaderData
  return (
    <Page title={say('questions.title')} lead={say('questions.lead')}>
      <title>{`${say('questions.title')} · ${title}`}</title>
      <p>
        <a href={page}>{title}</a>
      </p>
      {sent && !actionData && <Notice look="good">{say('questions.sent')}</Notice>}
      <AskForm
        about={actionData?.asked ?? about}
        typed={actionData?.asked.text}
        wrong={actionData && say(`questions.${actionData.why}`)}
      />
      {questions.length === 0 ? (
        <Empty>{say('questions.none')}</Empty>
      ) : (
        <ul className="grid gap-5 mt-8">
          {questions.map((question) => (
            <QuestionCard key={question.id} question={question} place={params} />
          ))}
        </ul>
      )}
      <p className="mt-6">
        <a href={to('lesson', language, params)}>{say('questions.back')}</a>
      </p>
    </Page>
  )
}
