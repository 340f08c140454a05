import { checkCourse, type CheckedCourse, type CourseProblem, type Outside } from './check-course.ts'
import { academy } from '#app/platform/academy.server.ts'
import { checkPages } from './check-pages.ts'
import { figureExists, readContent, type Content } from './content-files.server.ts'
import { sizeOfMaterial } from './materials.server.ts'
import { isOwnPage, type Slugs } from './own-pages.ts'
import { factsOf } from './page-facts.ts'

export type CheckedContent = Omit<Content, 'problems'> & { checked: CheckedCourse[]; outside: Outside }

/** Read and check all of `content/`: what the start of the server, the publish button and `npm run content:check` ask alike. */
export function checkContent(root = 'content'): { problems: CourseProblem[]; content: CheckedContent } {
  const { problems, ...content } = readContent(root)
  const slugs = slugsOf(content)
  const outside: Outside = {
    figure: figureExists,
    beside: {
      material: (kind, src) => sizeOfMaterial(kind, src, root) !== null,
      term: (id) => content.glossary.some((one) => one.id === id),
    },
    page: (url, language) => isOwnPage(url, language, slugs),
  }
  const results = content.courses.map(({ source }) => checkCourse(source, outside))
  const pages = content.pages.length > 0 ? checkPages(content.pages, { ...outside, facts: factsOf(academy()) }) : []
  return {
    problems: [...problems, ...results.flatMap((one) => one.problems), ...pages],
    content: { ...content, outside, checked: results.flatMap(({ course }) => (course ? [course] : [])) },
  }
}

const slugsOf = ({ courses, trainers }: Pick<Content, 'courses' | 'trainers'>): Slugs => ({
  course: new Set(courses.flatMap(({ file }) => Object.values(file.slug))),
  trainer: new Set(trainers.flatMap(({ slug }) => Object.values(slug))),
  lesson: new Set(
    courses.flatMap(({ file, source }) => source.lessons.map((one) => `${file.slug[one.language]}/${one.slug}`)),
  ),
})
