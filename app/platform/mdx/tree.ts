import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

// What stands in braces is refused, never understood: an expression ends at the first closing brace and nothing parses it.
// (With the real acorn every such brace is one more parse of all that came before.)
const readsNothing = {
  parse: (text: string) => ({ type: 'Program', sourceType: 'module', body: [], start: 0, end: text.length }),
  parseExpressionAt: (text: string) => ({ type: 'ObjectExpression', properties: [], start: 0, end: text.length }),
}

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx, { acorn: readsNothing as never })
  .use(remarkFrontmatter, ['yaml'])
  .freeze()

/** The syntax tree of an MDX text. Throws remark's message, with its place, where the syntax breaks. */
export const treeOf = (source: string): Root => parser.parse(source)
