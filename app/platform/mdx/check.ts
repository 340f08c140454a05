import type { Nodes, Parents } from 'mdast'
import { mostDepth, unparsable } from './before-parsing.ts'
import { checkComponent, type Element } from './check-component.ts'
import { isSafeLink } from './links.ts'
import { inOrder, problem, shown, type Problem } from './problem.ts'
import { syntaxProblem } from './syntax-problem.ts'
import { treeOf } from './tree.ts'
import type { Found, Vocabulary } from './vocabulary.ts'

type Link = { url: string; line: number; column: number }
export type Checked = { problems: Problem[]; components: Found[]; links: Link[]; front: string | null }

const mostProblems = 100

/**
 * Everything that is wrong with an MDX text, decided on its syntax tree before anything is compiled or evaluated. Never
 * throws, whatever the text is, and takes no longer than a text of the size that is allowed can take.
 */
export function checkMdx(source: string, vocabulary: Vocabulary): Checked {
  const found: Checked = { problems: [], components: [], links: [], front: null }
  const hopeless = unparsable(source)
  if (hopeless) return { ...found, problems: [hopeless] }
  try {
    walk(treeOf(source), vocabulary, found)
  } catch (error) {
    found.problems.push(syntaxProblem(error))
  }
  return { ...found, problems: inOrder(found.problems).slice(0, mostProblems) }
}

type Step = { node: Nodes; depth: number; parent: string | null; above: Parents | null }

const nests = new Set(['blockquote', 'list', 'emphasis', 'strong', 'link', 'mdxJsxFlowElement', 'mdxJsxTextElement'])

/** Reads the whole tree from top to bottom with a list of its own: no depth can exhaust the stack. */
function walk(root: Nodes, vocabulary: Vocabulary, found: Checked) {
  const open: Step[] = [{ node: root, depth: 0, parent: null, above: null }]
  for (let step = open.pop(); step; step = open.pop()) {
    const { node } = step
    const depth = step.depth + (nests.has(node.type) ? 1 : 0)
    if (depth > mostDepth) {
      found.problems.push(problem(node.position?.start, 'deep', { allowed: mostDepth }))
      continue
    }
    const parent = look(step, vocabulary, found)
    if ('children' in node)
      for (const child of node.children.toReversed()) open.push({ node: child, depth, parent, above: node })
  }
}

/** Judge one node; returns the component that what stands in it stands in. */
function look(step: Step, vocabulary: Vocabulary, found: Checked): string | null {
  if (isElement(step.node)) {
    element(step.node, step, vocabulary, found)
    return step.node.name ?? '<>'
  }
  plain(step.node, found)
  return step.parent
}

function element(node: Element, { parent, above }: Step, vocabulary: Vocabulary, found: Checked) {
  const { problems, component, values } = checkComponent(node, vocabulary, parent)
  found.problems.push(...problems)
  if (!component || !node.name) return
  const at = node.position?.start ?? { line: 1, column: 1 }
  found.components.push({ name: node.name, attributes: values, line: at.line, column: at.column })
  if (!component.inline && !standsAlone(node, above)) found.problems.push(problem(at, 'inline', { found: node.name }))
  if (component.only) found.problems.push(...strangers(node, component.only))
}

/** A component on lines of its own, or inside another; not in the middle of a sentence, where no block can stand. */
const standsAlone = (node: Element, above: Parents | null) =>
  above === null ||
  node.type === 'mdxJsxFlowElement' ||
  isElement(above) ||
  (above.type === 'paragraph' && above.children.every(isBare))

function strangers(node: Element, only: string): Problem[] {
  return node.children
    .flatMap((child): Nodes[] =>
      child.type === 'paragraph' && child.children.some(isElement) ? child.children : [child],
    )
    .filter((child) => !isBlank(child) && !(isElement(child) && child.name === only))
    .map((child) => problem(child.position?.start, 'content', { found: node.name ?? '', allowed: only }))
}

type Plain = Exclude<Nodes, Element>
type Judge = { [T in Plain['type']]?: (node: Extract<Plain, { type: T }>) => [code: string, found?: string] | null }

/** What is refused of Markdown itself. */
const judges: Judge = {
  mdxjsEsm: ({ value }) => [value.startsWith('import') ? 'import' : 'export', value],
  mdxFlowExpression: ({ value }) => ['expression', `{${value}}`],
  mdxTextExpression: ({ value }) => ['expression', `{${value}}`],
  heading: ({ depth }) => (depth === 1 ? ['heading'] : null),
  image: () => ['image'],
  imageReference: () => ['image'],
  html: ({ value }) => ['html', value],
}

function plain(node: Plain, found: Checked) {
  if (node.type === 'yaml') found.front = node.value
  if (node.type === 'link' || node.type === 'definition') link(node.url, node.position?.start, found)
  const wrong = judged(node)
  if (wrong) found.problems.push(problem(node.position?.start, wrong[0], { found: shown(wrong[1] ?? '') }))
}

function judged(node: Plain) {
  const judge = judges[node.type] as ((node: Plain) => [string, string?] | null) | undefined
  return judge ? judge(node) : null
}

function link(url: string, at: { line: number; column: number } | undefined, found: Checked) {
  const { line, column } = at ?? { line: 1, column: 1 }
  if (isSafeLink(url)) found.links.push({ url, line, column })
  else found.problems.push(problem({ line, column }, 'link', { found: shown(url) }))
}

const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
const isBlank = (node: Nodes) => node.type === 'text' && node.value.trim() === ''
const isBare = (node: Nodes) => isElement(node) || isBlank(node)
