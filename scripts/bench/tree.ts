import type { ReactElement } from 'react'
import { jsx, jsxs } from 'react/jsx-runtime'

type Node = string | { tag: string; attributes: Record<string, unknown>; children: Node[] }

const empty = new Set(['meta', 'link', 'img', 'input', 'br', 'hr'])
const names: Record<string, string> = {
  class: 'className',
  for: 'htmlFor',
  charset: 'charSet',
  hreflang: 'hrefLang',
  tabindex: 'tabIndex',
  maxlength: 'maxLength',
  autocomplete: 'autoComplete',
}
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" }
const plain = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity]!)

/** A page that React wrote, read back into a tree. It is well-formed, so this need not be a parser for every page there is. */
export function readPage(html: string): Node {
  const root = { tag: 'root', attributes: {}, children: [] as Node[] }
  const open = [root]
  for (const [part, comment, close, tag, attributes] of html.matchAll(
    /(<!--.*?-->|<!DOCTYPE html>)|<\/([\w-]+)>|<([\w-]+)((?:\s[\w:-]+(?:="[^"]*")?)*)\s*\/?>|[^<]+/g,
  )) {
    if (comment) continue
    if (close) open.pop()
    else if (tag) {
      const node = { tag, attributes: attributesOf(attributes!), children: [] }
      open.at(-1)!.children.push(node)
      if (!empty.has(tag)) open.push(node)
    } else open.at(-1)!.children.push(plain(part))
  }
  return root.children[0]!
}

function attributesOf(text: string) {
  const found: Record<string, unknown> = {}
  for (const [, name, value] of text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g))
    found[attributeName(name!)] = plain(value ?? '')
  return found
}

function attributeName(name: string) {
  if (name === 'value' || name === 'checked') return name === 'value' ? 'defaultValue' : 'defaultChecked'
  return names[name.toLowerCase()] ?? name
}

/** The page as a component, in the code that compiled JSX would be: nothing but React at work. */
export function component(node: Node): () => ReactElement {
  // oxlint-disable-next-line typescript/no-implied-eval -- written by us a line above
  return new Function('jsx', 'jsxs', `return () => ${codeOf(node)}`)(jsx, jsxs) as () => ReactElement
}

function codeOf(node: Node, key = 0): string {
  if (typeof node === 'string') return JSON.stringify(node)
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  )
  const children = node.children.map(codeOf)
  if (children.length > 0) attributes.push(`children: ${children.length > 1 ? `[${children.join()}]` : children[0]}`)
  return `${children.length > 1 ? 'jsxs' : 'jsx'}(${JSON.stringify(node.tag)}, { ${attributes.join()} }, ${key})`
}
