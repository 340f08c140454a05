import { createElement, type ReactElement } from 'react'

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

/** The tree as React elements, made anew at every request as a page's components do. */
export function draw(node: Node, key = 0): ReactElement | string {
  if (typeof node === 'string') return node
  const children = node.children.map((child, at) => draw(child, at))
  return createElement(node.tag, { ...node.attributes, key }, ...children)
}
