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
    const parent = isElement(node) ? element(node, step, vocabulary, found) : step.parent
    if (!isElement(node)) plain(node, found)
    if (!('children' in node)) continue
    for (const child of node.children.toReversed()) open.push({ node: child, depth, parent, above: node })
  }
}

function element(node: Element, { parent, above }: Step, vocabulary: Vocabulary, found: Checked) {
  const { problems, component, values } = checkComponent(node, vocabulary, parent)
  found.problems.push(...problems)
  if (component && above && !standsAlone(node, above))
    found.problems.push(problem(node.position?.start, 'inline', { found: node.name ?? '' }))
  if (component?.only) found.problems.push(...strangers(node, component.only))
  if (component && node.position)
    found.components.push({ name: node.name!, attributes: values, ...node.position.start })
  return node.name
}

/** A component on lines of its own, or inside another; not in the middle of a sentence, where no block can stand. */
const standsAlone = (node: Element, above: Parents) =>
  node.type === 'mdxJsxFlowElement' || isElement(above) || (above.type === 'paragraph' && above.children.every(isBare))

function strangers(node: Element, only: string): Problem[] {
  return node.children
    .flatMap((child): Nodes[] =>
      child.type === 'paragraph' && child.children.some(isElement) ? child.children : [child],
    )
    .filter((child) => !isBlank(child) && !(isElement(child) && child.name === only))
    .map((child) => problem(child.position?.start, 'content', { found: node.name ?? '', allowed: only }))
}

/** Markdown of our own: what is refused in it. */
function plain(node: Exclude<Nodes, Element>, found: Checked) {
  const at = node.position?.start
  switch (node.type) {
    case 'yaml':
      found.front = node.value
      return
    case 'mdxjsEsm':
      found.problems.push(
        problem(at, node.value.startsWith('import') ? 'import' : 'export', { found: shown(node.value) }),
      )
      return
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      found.problems.push(problem(at, 'expression', { found: shown(`{${node.value}}`) }))
      return
    case 'heading':
      if (node.depth === 1) found.problems.push(problem(at, 'heading'))
      return
    case 'image':
    case 'imageReference':
      found.problems.push(problem(at, 'image'))
      return
    case 'html':
      found.problems.push(problem(at, 'html', { found: shown(node.value) }))
      return
    case 'link':
    case 'definition':
      link(node.url, at ?? { line: 1, column: 1 }, found)
  }
}

function link(url: string, { line, column }: { line: number; column: number }, found: Checked) {
  if (isSafeLink(url)) found.links.push({ url, line, column })
  else found.problems.push(problem({ line, column }, 'link', { found: shown(url) }))
}

const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
const isBlank = (node: Nodes) => node.type === 'text' && node.value.trim() === ''
const isBare = (node: Nodes) => isElement(node) || isBlank(node)
