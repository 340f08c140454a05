import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import type { Language } from '#app/i18n/language.ts'
import { compileMdx } from '#app/platform/mdx/compile.server.ts'
import { evaluated } from '#app/platform/mdx/evaluate.server.ts'
import { checkQuiz } from './check-quiz.ts'
import type { Place } from './draft-place.ts'
import { shownProblem, type ShownProblem } from './shown-problem.ts'
import { sourceHash, tidy } from './source-hash.ts'
import { textProblems } from './text-problems.server.ts'
import { lessonPieces } from './ui/lesson/pieces.tsx'
import { QuizPreview } from './ui/studio/quiz-preview.tsx'

/** A text as its readers will see it, or what is wrong with it. With mistakes that concern other texts too, it has both. */
export type Preview = { html: string | null; problems: ShownProblem[] }

/**
 * Check a text as the publication would, beside the course's other drafts, and draw it with the components of the lesson.
 * Nothing is kept. `language` is that of the reader: problems are told in it, and a quiz is shown in it.
 */
export async function preview(place: Place, written: string, language: Language): Promise<Preview> {
  const source = tidy(written)
  const { own, problems } = await textProblems(place, source)
  const html = own ? null : await drawn(place, source, language)
  return { html, problems: problems.map((one) => shownProblem(language, source, one)) }
}

const most = 50
/** What was drawn last, by the text it was drawn from: a page that is opened again need not compile again. */
const drawings = new Map<string, string>()

async function drawn(place: Place, source: string, language: Language) {
  const key = `${place.subject} ${place.language || language} ${sourceHash(source)}`
  const html = drawings.get(key) ?? (await draw(place, source, language))
  drawings.delete(key)
  drawings.set(key, html)
  for (const [oldest] of drawings) if (drawings.size > most) drawings.delete(oldest)
  return html
}

async function draw({ subject, language: own }: Place, source: string, language: Language) {
  if (subject === 'quiz') return markup(createElement(QuizPreview, { quiz: checkQuiz(source).quiz! }), language)
  const { code } = await compileMdx(source)
  return markup(createElement(evaluated(code), { components: lessonPieces }), own || language)
}

const markup = (page: ReactNode, language: Language) =>
  renderToStaticMarkup(<StaticRouter location={to('home', language)}>{page}</StaticRouter>)
