import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type * as z from 'zod'
import { problem, shown, type Problem } from './problem.ts'
import { allowedFor, type Component, type Vocabulary } from './vocabulary.ts'

export type Element = MdxJsxFlowElement | MdxJsxTextElement

/** What is wrong with one component: its name, its attributes, where it stands. `values` are the attributes as written. */
export function checkComponent(element: Element, vocabulary: Vocabulary, parent: string | null) {
  const name = element.name ?? '<>'
  const component = known(vocabulary, name)
  if (!component) return { problems: [unknown(element, name, vocabulary)] }
  const { problems, values } = attributesOf(element, name, component)
  const around = parent === null ? undefined : known(vocabulary, parent)
  const placed = [...placement(element, component, parent), ...contents(element, component)]
  const stray = isStray(component, around)
    ? [problem(element.position?.start, 'plain', { found: name, parent: parent! })]
    : []
  return { problems: [...problems, ...placed, ...stray], component, values }
}

const known = (vocabulary: Vocabulary, name: string) => (Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined)

/** Only what stands in a sentence may stand in plain text, and no two of them in each other; in a name, nothing. */
const isStray = (component: Component, around: Component | undefined) =>
  around?.bare === true || (around?.plain === true && (component.inline !== true || around.inline === true))

const placement = ({ position, name }: Element, { inside }: Component, parent: string | null): Problem[] =>
  inside && inside !== parent ? [problem(position?.start, 'place', { found: name ?? '', allowed: inside })] : []

function contents({ position, name, children }: Element, { empty, filled }: Component): Problem[] {
  const found = name ?? ''
  if (filled && children.length === 0) return [problem(position?.start, 'hollow', { found })]
  return empty && children.length > 0 ? [problem(position?.start, 'content', { found, allowed: '@nothing' })] : []
}

function unknown(element: Element, name: string, vocabulary: Vocabulary) {
  const code = /^[a-z]/.test(name) || name === '<>' ? 'html' : 'component'
  return problem(element.position?.start, code, { found: shown(name), allowed: Object.keys(vocabulary).join(', ') })
}

function attributesOf(element: Element, name: string, component: Component) {
  const problems: Problem[] = []
  const values: Record<string, string> = {}
  for (const attribute of element.attributes) {
    const wrong = unreadable(attribute, name, values)
    if (wrong) problems.push(problem((attribute.position ?? element.position)?.start, ...wrong))
    else keep(attribute, values)
  }
  const issues = component.attributes.safeParse(values).error?.issues ?? []
  problems.push(...issues.flatMap((issue) => attributeProblems(element, { name, component, values, issue })))
  return { problems, values }
}

function keep(attribute: Element['attributes'][number], values: Record<string, string>) {
  if (attribute.type !== 'mdxJsxAttribute') return
  values[attribute.name] = typeof attribute.value === 'string' ? attribute.value : ''
}

function unreadable(
  attribute: Element['attributes'][number],
  component: string,
  before: Record<string, string>,
): [code: string, values: Problem['values']] | null {
  if (attribute.type === 'mdxJsxExpressionAttribute') return ['spread', { found: shown(attribute.value) }]
  const values = { component, found: shown(attribute.name) }
  if (typeof attribute.value === 'object' && attribute.value !== null) return ['attributeExpression', values]
  return Object.hasOwn(before, attribute.name) ? ['attributeTwice', values] : null
}

type Wrong = { name: string; component: Component; values: Record<string, string>; issue: z.core.$ZodIssue }

function attributeProblems(element: Element, { name, component, values, issue }: Wrong): Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => strange(element, name, key, component))
  const attribute = String(issue.path[0])
  const allowed = allowedFor(component, attribute)
  if (!Object.hasOwn(values, attribute)) {
    // One that holds an expression is there, and was told already.
    const there = element.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === attribute)
    return there ? [] : [problem(element.position?.start, 'attributeMissing', { component: name, attribute, allowed })]
  }
  const found = shown(values[attribute] ?? '')
  return [problem(placeOf(element, attribute), 'attributeInvalid', { component: name, attribute, found, allowed })]
}

function strange(element: Element, name: string, key: string, component: Component) {
  const code = /^on/i.test(key) ? 'event' : 'attribute'
  const allowed = Object.keys(component.attributes.shape).join(', ')
  return problem(placeOf(element, key), code, { component: name, found: shown(key), allowed })
}

const placeOf = (element: Element, name: string) =>
  (element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.position ?? element.position)
    ?.start
