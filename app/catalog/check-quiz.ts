import { LineCounter } from 'yaml'
import type * as z from 'zod'
import { mostBytes, unparsable } from '#app/platform/mdx/before-parsing.ts'
import { problem, shown, type Problem } from '#app/platform/mdx/problem.ts'
import { Quiz } from '#app/practice/questions.ts'
import { at, readYaml } from './front.ts'

/** Check the source of a quiz, YAML as in `content/README.md`. Never throws; `quiz` is there only when nothing is wrong. */
export function checkQuiz(source: string, id?: string): { problems: Problem[]; quiz?: Quiz } {
  const hopeless = tooMuch(source)
  if (hopeless) return { problems: [hopeless] }
  const lines = new LineCounter()
  const read = readYaml(source, lines)
  if ('problem' in read) return { problems: [read.problem] }
  const parsed = Quiz.safeParse(read.value)
  if (!parsed.success)
    return {
      problems: parsed.error.issues.map((issue) => problem(at(lines, read.placeOf(issue.path)), ...said(issue))),
    }
  if (id !== undefined && parsed.data.id !== id)
    return { problems: [problem(undefined, 'quizId', { found: parsed.data.id, allowed: id })] }
  return { problems: [], quiz: parsed.data }
}

/** The nesting of YAML in braces is not seen by line: what is longer than a quiz can be is refused, and so is depth. */
function tooMuch(source: string): Problem | null {
  if (source.length > mostBytes) return problem(undefined, 'tooLong', { allowed: mostBytes / 1000 })
  const hopeless = unparsable(source)
  return hopeless && hopeless.code !== 'dense' && hopeless.code !== 'manyLines' ? hopeless : null
}

// The schema's own sentences are in English; each has its phrase in the words of this room.
const phrases: Record<string, string> = {
  'needs at least 3 options': '@quiz.options',
  'has more than 5 options': '@quiz.options',
  'has two options with the same id': '@quiz.optionIds',
  'a single question has exactly one right option': '@quiz.single',
  'a multiple question has two right options or more': '@quiz.multiple',
  'needs at least one question': '@quiz.questions',
  'has more than 200 questions': '@quiz.questions',
  'has two questions with one id': '@quiz.questionIds',
  'has no letter or digit in it': '@quiz.wording',
  'must be small letters, digits and single hyphens': '@id',
  'draws more questions than have the tag': '@quiz.draw',
  'has two tags that are both drawn from': '@quiz.oneBank',
  'is no moment with its zone': '@quiz.moment',
  'needs closes': '@quiz.closes',
}

function said(issue: z.core.$ZodIssue): [code: string, values: Problem['values']] {
  const field = issue.path.join('.') || 'quiz'
  if (issue.code === 'unrecognized_keys') return ['quizKey', { field, found: shown(issue.keys.join(', ')) }]
  return ['quizField', { field, allowed: phrases[issue.message] ?? listed(issue) ?? allowedBy(issue) }]
}

const listed = (issue: z.core.$ZodIssue) => (issue.code === 'invalid_value' ? issue.values.join(', ') : undefined)

function allowedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') return 'single, multiple, short'
  if (issue.code === 'invalid_type') return /^(?:number|int)$/.test(issue.expected) ? '@number' : '@given'
  if (issue.code === 'too_big') return issue.origin === 'string' ? '@shorter' : '@quiz.percent'
  return issue.code === 'too_small' && issue.origin !== 'string' ? '@quiz.percent' : '@text'
}
