import { LineCounter } from 'yaml'
import type * as z from 'zod'
import { mostBytes, unparsable } from '#app/platform/mdx/before-parsing.ts'
import { problem, shown, type Problem } from '#app/platform/mdx/problem.ts'
import { kinds } from '#app/practice/kinds.ts'
import { Quiz } from '#app/practice/questions.ts'
import { pictureProblems, type KnownFigure } from './check-figure.ts'
import { at, readYaml } from './front.ts'

const anyFigure: KnownFigure = () => true

/**
 * Check the source of a quiz, YAML as in `content/README.md`. Never throws; `quiz` is there only when nothing is wrong.
 * Without `figure` it is taken for granted that the pictures are there.
 */
export function checkQuiz(source: string, id?: string, figure = anyFigure): { problems: Problem[]; quiz?: Quiz } {
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
  const problems = picturesOf(parsed.data).flatMap(({ src, path }) =>
    pictureProblems(src, at(lines, read.placeOf(path)), figure),
  )
  return problems.length > 0 ? { problems } : { problems, quiz: parsed.data }
}

const picturesOf = ({ questions }: Quiz) =>
  questions.flatMap((question, index) =>
    question.kind === 'hotspot' ? [{ src: question.picture.src, path: ['questions', index, 'picture', 'src'] }] : [],
  )

/** The nesting of YAML in braces is not seen by line: what is longer than a quiz can be is refused, and so is depth. */
function tooMuch(source: string): Problem | null {
  if (source.length > mostBytes) return problem(undefined, 'tooLong', { allowed: mostBytes / 1000 })
  const hopeless = unparsable(source)
  return hopeless && hopeless.code !== 'dense' && hopeless.code !== 'manyLines' ? hopeless : null
}

function said(issue: z.core.$ZodIssue): [code: string, values: Problem['values']] {
  const field = issue.path.join('.') || 'quiz'
  if (issue.code === 'unrecognized_keys') return ['quizKey', { field, found: shown(issue.keys.join(', ')) }]
  return ['quizField', { field, allowed: told(issue) ?? oneOf(issue) ?? allowedBy(issue) }]
}

/** What the schema itself says is allowed is a key of the words. */
const told = ({ message }: z.core.$ZodIssue) => (message.startsWith('@') ? message : undefined)

function oneOf(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'invalid_value') return issue.values.join(', ')
  return issue.code === 'invalid_union' ? Object.keys(kinds).join(', ') : undefined
}

/** What it leaves to zod is told by what zod missed. */
function allowedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return /^(?:number|int)$/.test(issue.expected) ? '@number' : '@given'
  if (issue.code === 'too_big') return issue.origin === 'string' ? '@shorter' : '@quiz.percent'
  return issue.code === 'too_small' && issue.origin !== 'string' ? '@quiz.percent' : '@text'
}
