import { LineCounter, parseDocument } from 'yaml'
import * as z from 'zod'
import { problem, shown, type Problem } from '#app/platform/mdx/problem.ts'
import { kebab } from './lesson-components.ts'

const sentence = (most: number) => z.string().trim().min(1).max(most)

/** What stands between the two `---` of a lesson. */
export const Front = z.strictObject({
  id: z.string().regex(kebab).max(80),
  title: sentence(200),
  summary: sentence(400),
  minutes: z.number().int().min(1).max(240),
  goal: sentence(400),
  free: z.boolean().default(false),
})
export type Front = z.output<typeof Front>

const mostLength = 4_000

/** Read a lesson's frontmatter: the values, or what is wrong with them and where. `text` begins on the second line. */
export function readFront(text: string | null): { front?: Front; problems: Problem[] } {
  if (text === null) return { problems: [problem(undefined, 'frontMissing')] }
  if (text.length > mostLength) return { problems: [problem(undefined, 'frontLong', { allowed: mostLength })] }
  const lines = new LineCounter()
  const read = readYaml(text, lines)
  if ('problem' in read) return { problems: [moved(read.problem)] }
  const parsed = Front.safeParse(read.value)
  if (parsed.success) return { front: parsed.data, problems: [] }
  const problems = parsed.error.issues.flatMap((issue) => frontProblems(issue, read, lines))
  return { problems: problems.map(moved) }
}

type Read = { value: unknown; placeOf(path: PropertyKey[]): number }

/** YAML text as a value that knows where its parts stand; or the first place where it is no YAML. Never throws. */
export function readYaml(text: string, lines: LineCounter): Read | { problem: Problem } {
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    const [error] = [...document.errors, ...document.warnings]
    if (error) return { problem: problem(at(lines, error.pos[0]), 'yaml', { parser: shown(error.message) }) }
    return { value: document.toJS({ maxAliasCount: 0 }), placeOf: (path) => placeIn(document, path) }
  } catch (error) {
    return { problem: problem(undefined, 'yaml', { parser: shown(error instanceof Error ? error.message : '') }) }
  }
}

/** The place of a part, or of the nearest one around it that is there. */
function placeIn(document: ReturnType<typeof parseDocument>, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined
    if (node?.range) return node.range[0]
  }
  return 0
}

export function at(lines: LineCounter, offset: number) {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

function frontProblems(issue: z.core.$ZodIssue, read: Read, lines: LineCounter): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const allowed = Object.keys(Front.shape).join(', ')
    return issue.keys.map((found) => problem(at(lines, read.placeOf([found])), 'frontKey', { found, allowed }))
  }
  const field = String(issue.path[0] ?? '')
  if (!Object.hasOwn(Front.shape, field)) return [problem(undefined, 'frontMissing')]
  return [problem(at(lines, read.placeOf(issue.path)), 'frontField', { field, allowed: `@front.${field}` })]
}

const moved = (one: Problem): Problem => ({ ...one, line: one.line + 1 })
