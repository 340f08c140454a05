import type { Language } from '#app/i18n/language.ts'
import { checkMdx } from '#app/platform/mdx/check.ts'
import { inOrder, problem, type Problem } from '#app/platform/mdx/problem.ts'
import { treeOf } from '#app/platform/mdx/tree.ts'
import { figureProblems, type KnownFigure } from './check-figure.ts'
import { lessonComponents } from './lesson-components.ts'
import { saidIn, unknownFacts, withMarks, type Facts } from './page-facts.ts'
import { piecesOf, type Piece } from './page-pieces.ts'
import { readPageFront, type PageFront } from './written-page.ts'

/** What a page may point to: figures, pages of the site, facts of the seller. */
export type PageOutside = {
  figure: KnownFigure
  page(url: string, language: Language): boolean
  facts: Facts
}

// A page is read by everybody: nothing in it belongs to one learner, or to those who may read a lesson.
const {
  Reflection: _reflection,
  Quiz: _quiz,
  Term: _term,
  Checklist: _checklist,
  Poll: _poll,
  Download: _download,
  Audio: _audio,
  Video: _video,
  Embed: _embed,
  ...pageComponents
} = lessonComponents

/** Check one written page in one language. Never throws; `page` is there only when nothing is wrong. */
export function checkPage(
  source: string,
  language: Language,
  outside: PageOutside,
): { problems: Problem[]; page?: { front: PageFront; pieces: Piece[] } } {
  const text = withMarks(source)
  const { problems, components, links, front: frontText } = checkMdx(text, pageComponents)
  const { front, problems: frontProblems } = readPageFront(frontText)
  const all = inOrder([
    ...problems,
    ...frontProblems,
    ...unknownFacts(source, outside.facts),
    ...links
      .filter(({ url }) => url.startsWith('/') && !outside.page(url, language))
      .map((link) => problem(link, 'deadLink', { found: link.url })),
    ...components.flatMap((one) => figureProblems(one, outside.figure)),
  ])
  if (all.length > 0 || !front) return { problems: all }
  return { problems: [], page: { front: said(front, outside.facts), pieces: piecesOf(treeOf(text), outside.facts) } }
}

const said = ({ title, description, lead, ...rest }: PageFront, facts: Facts): PageFront => ({
  ...rest,
  title: saidIn(title, facts),
  description: saidIn(description, facts),
  lead: saidIn(lead, facts),
})
