import { LineCounter } from 'yaml'
import * as z from 'zod'
import { problem, shown, type Problem } from '#app/platform/mdx/problem.ts'
import { at, readYaml } from './front.ts'

/** What the seller owes the visitor in writing. */
export const legalPages = ['privacy', 'terms', 'cookies', 'withdrawal', 'accessibility'] as const
/** The pages whose whole text stands in `content/pages`, one file for each language. */
export const writtenPages = ['method', ...legalPages] as const
export type LegalPage = (typeof legalPages)[number]
export type WrittenPage = (typeof writtenPages)[number]

const sentence = (most: number) => z.string().trim().min(1).max(most)

/** What stands between the two `---` of a page. */
export const PageFront = z.strictObject({
  title: sentence(120),
  description: sentence(300),
  lead: sentence(400),
  /** A legal text: `draft` until the seller's lawyer has read it, and the page says so. */
  status: z.enum(['draft', 'reviewed']).optional(),
  /** The day of this version, on a legal text. */
  version: z.iso.date().optional(),
})
export type PageFront = z.output<typeof PageFront>

/** Read a page's frontmatter: the values, or what is wrong with them and where. `text` begins on the second line. */
export function readPageFront(text: string | null): { front?: PageFront; problems: Problem[] } {
  if (text === null) return { problems: [problem(undefined, 'frontMissing')] }
  const lines = new LineCounter()
  const yaml = readYaml(text, lines)
  if ('problem' in yaml) return { problems: [below(yaml.problem)] }
  const parsed = PageFront.safeParse(yaml.value)
  if (parsed.success) return { front: parsed.data, problems: [] }
  const problems = parsed.error.issues.map((issue) => {
    const found = shown(issue.path.join('.') || 'yaml')
    return below(problem(at(lines, yaml.placeOf(issue.path)), 'sheet', { found, reason: issue.message }))
  })
  return { problems }
}

const below = (one: Problem): Problem => ({ ...one, line: one.line + 1 })
