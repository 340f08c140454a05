import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

type Lesson = { slug: string; title: string; free: boolean; quizzes: string[] }

const folder = 'content/courses/cascade/it'

/** The lessons of the course in their order, as its files say: a test walks as many as there are. */
export const lessons: Lesson[] = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .toSorted()
  .map((name) => {
    const source = readFileSync(`${folder}/${name}`, 'utf8')
    const { title, free = false } = parse(source.split('---\n')[1]!)
    return {
      slug: name.slice(3, -4),
      title,
      free,
      quizzes: [...source.matchAll(/<Quiz id="([^"]+)"/g)].map(([, id]) => id!),
    }
  })

/** How many lessons are done by whoever stops at the first quiz. */
export const untilFirstQuiz = lessons.findIndex(({ quizzes }) => quizzes.length > 0) + 1
