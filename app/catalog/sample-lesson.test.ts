import { expect, test } from 'vitest'
import { checkLesson } from './check-lesson.ts'
import { figureExists } from './content-files.server.ts'
import { lessonComponents } from './lesson-components.ts'
import { besideNow } from './materials.server.ts'
import { sampleLesson } from './sample-lesson.server.ts'

test.each(['it', 'en'] as const)('the samples in %s are in order, and show every component there is', (language) => {
  const known = { figure: figureExists, beside: besideNow(), quizzes: ['cascade-1'] }
  const { lesson, problems } = checkLesson(sampleLesson(language), known)
  expect(problems).toEqual([])
  const shown = new Set(lesson?.outline.map(({ name }) => name))
  expect([...shown].toSorted()).toEqual(Object.keys(lessonComponents).toSorted())
})
