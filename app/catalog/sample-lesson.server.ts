import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Language } from '#app/i18n/language.ts'
import { compileMdx } from '#app/platform/mdx/compile.server.ts'
import { keepBody } from '#app/platform/mdx/bodies.ts'
import { evaluated } from '#app/platform/mdx/evaluate.server.ts'
import { checkLesson } from './check-lesson.ts'
import { figureExists } from './content-files.server.ts'
import { besideNow } from './materials.server.ts'

/** The text that shows every component once, as an author would write it. */
export const sampleLesson = (language: Language) =>
  readFileSync(path.resolve(`content/samples/lesson.${language}.mdx`), 'utf8')

/** The same checked, and compiled for the page of samples: for whoever builds the site, never for a reader's request. */
export async function drawnSample(language: Language) {
  const source = sampleLesson(language)
  const { lesson, problems } = checkLesson(source, {
    figure: figureExists,
    beside: besideNow(),
    quizzes: ['cascade-1'],
  })
  if (!lesson) throw new Error(`The sample is not in order: ${problems.map(({ code }) => code).join(', ')}`)
  const { code, hash } = await compileMdx(source)
  keepBody(hash, evaluated(code))
  return { hash, front: lesson.front, parts: lesson.parts }
}
