import type { Nodes } from 'mdast'
import { saidIn, type Facts } from './page-facts.ts'

/** A page as it is drawn: text, or an element or lesson piece with what stands in it. */
export type Piece = string | { as: string; attributes: Record<string, string>; pieces: Piece[] }

type Say = (text: string) => string
type Element = { as: string; attributes?: Record<string, string> }
type Drawers = { [T in Nodes['type']]?: (node: Extract<Nodes, { type: T }>, say: Say) => Element }

/** The syntax tree of a page that passed the check, as pieces. Whatever the check would have refused is left out. */
export const piecesOf = (tree: Nodes, facts: Facts): Piece[] => within(tree, (text) => saidIn(text, facts))

const within = (node: Nodes, say: Say): Piece[] =>
  'children' in node ? node.children.flatMap((child) => pieceOf(child, say)) : []

function pieceOf(node: Nodes, say: Say): Piece[] {
  if (node.type === 'text') return [say(node.value)]
  if (node.type === 'paragraph' && node.children.every(isBare))
    return node.children.filter(isPiece).flatMap((child) => pieceOf(child, say))
  const draw = drawers[node.type] as ((node: Nodes, say: Say) => Element) | undefined
  if (!draw) return []
  const { as, attributes = {} } = draw(node, say)
  const pieces = within(node, say)
  return [{ as, attributes, pieces: as === 'li' ? tight(pieces) : pieces }]
}

type Attributes = readonly { type: string; name?: unknown; value?: unknown }[]
const component = (node: { name: string | null; attributes: Attributes }, say: Say): Element => ({
  as: node.name ?? '',
  attributes: attributesOf(node.attributes, say),
})

const drawers: Drawers = {
  paragraph: () => ({ as: 'p' }),
  strong: () => ({ as: 'strong' }),
  emphasis: () => ({ as: 'em' }),
  blockquote: () => ({ as: 'blockquote' }),
  break: () => ({ as: 'br' }),
  thematicBreak: () => ({ as: 'hr' }),
  heading: (node, say) => ({ as: `h${node.depth}`, attributes: { id: idOf(say(textOf(node))) } }),
  link: ({ url }, say) => ({ as: 'a', attributes: { href: say(url) } }),
  list: ({ ordered }) => ({ as: ordered ? 'ol' : 'ul' }),
  listItem: () => ({ as: 'li' }),
  mdxJsxFlowElement: component,
  mdxJsxTextElement: component,
}

// A component on one line of its own is read as a sentence that holds nothing else.
const isPiece = ({ type }: Nodes) => type === 'mdxJsxTextElement'
const isBare = (node: Nodes) => isPiece(node) || (node.type === 'text' && node.value.trim() === '')

/** The only paragraph of a list's item needs no frame of its own. */
const tight = (pieces: Piece[]): Piece[] => {
  const [only] = pieces
  return pieces.length === 1 && typeof only === 'object' && only.as === 'p' ? only.pieces : pieces
}

function attributesOf(attributes: Attributes, say: Say) {
  return Object.fromEntries(
    attributes.flatMap(({ type, name, value }) =>
      type === 'mdxJsxAttribute' && typeof name === 'string' && typeof value === 'string' ? [[name, say(value)]] : [],
    ),
  )
}

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''

/** A heading as the end of an address. */
const idOf = (heading: string) =>
  heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
