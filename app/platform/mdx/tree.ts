import { createRequire } from 'node:module'
import type { Root } from 'mdast'
import type * as Frontmatter from 'remark-frontmatter'
import type * as Mdx from 'remark-mdx'
import type * as Markdown from 'remark-parse'
import type * as Unified from 'unified'
import { once } from '../once.server.ts'

// What stands in braces is refused, never understood: an expression ends at the first closing brace and nothing parses it.
// (With the real acorn every such brace is one more parse of all that came before.)
const readsNothing = {
  parse: (text: string) => ({ type: 'Program', sourceType: 'module', body: [], start: 0, end: text.length }),
  parseExpressionAt: (text: string) => ({ type: 'ObjectExpression', properties: [], start: 0, end: text.length }),
}

// Loaded at the first text: most web processes never read one, and the reader is 13 MB of each.
const parser = () =>
  once('reader of MDX', () => {
    const require = createRequire(import.meta.url)
    const { unified } = require('unified') as typeof Unified
    const { default: remarkParse } = require('remark-parse') as typeof Markdown
    const { default: remarkMdx } = require('remark-mdx') as typeof Mdx
    const { default: remarkFrontmatter } = require('remark-frontmatter') as typeof Frontmatter
    return unified()
      .use(remarkParse)
      .use(remarkMdx, { acorn: readsNothing as never })
      .use(remarkFrontmatter, ['yaml'])
      .freeze()
  })

/** The syntax tree of an MDX text. Throws remark's message, with its place, where the syntax breaks. */
export const treeOf = (source: string): Root => parser().parse(source)
