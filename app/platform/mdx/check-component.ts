import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type * as z from 'zod'
import { problem, shown, type Problem } from './problem.ts'
import { allowedFor, type Component, type Vocabulary } from './vocabulary.ts'

export type Element = MdxJsxFlowElement | MdxJsxTextElement

/** What is wrong with one component: its name, its attributes, where it stands. `values` are its attributes when all is well. */
export function checkComponent(element: Element, vocabulary: Vocabulary, parent: string | null) {
  const name = element.name ?? '<>'
  const component = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined
  if (!component) return { problems: [unknown(element, name, vocabulary)] }
  const { problems, values } = attributesOf(element, name, component)
  if (component.inside && component.inside !== parent)
    problems.push(problem(element.position?.start, 'place', { found: name, allowed: component.inside }))
  if (component.empty && element.children.length > 0)
    problems.push(problem(element.position?.start, 'content', { found: name, allowed: '@nothing' }))
  return { problems, component, values }
}

function unknown(element: Element, name: string, vocabulary: Vocabulary) {
  const code = /^[a-z]/.test(name) || name === '<>' ? 'html' : 'component'
  return problem(element.position?.start, code, { found: shown(name), allowed: Object.keys(vocabulary).join(', ') })
}

function attributesOf(element: Element, name: string, component: Component) {
  const problems: Problem[] = []
  const values: Record<string, string> = {}
  for (const attribute of element.attributes) {
    const at = attribute.position?.start ?? element.position?.start
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      problems.push(problem(at, 'spread', { found: shown(attribute.value) }))
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      problems.push(problem(at, 'attributeExpression', { component: name, found: attribute.name }))
    } else if (Object.hasOwn(values, attribute.name)) {
      problems.push(problem(at, 'attributeTwice', { component: name, found: attribute.name }))
    } else {
      values[attribute.name] = attribute.value ?? ''
    }
  }
  const parsed = component.attributes.safeParse(values)
  for (const issue of parsed.error?.issues ?? []) {
    problems.push(...attributeProblems(element, { name, component, values, issue }))
  }
  return { problems, values }
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
