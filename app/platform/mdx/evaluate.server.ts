import * as React from 'react'
import * as ReactDOM from 'react-dom'
import * as jsxRuntime from 'react/jsx-runtime'
import { keepBody, keptBody, type Body } from './bodies.ts'

type Maker = (react: typeof React, dom: typeof ReactDOM, jsx: typeof jsxRuntime) => { default: Body }

/**
 * The page that a checked text was compiled to, evaluated once per hash and process. On the server only: browsers get HTML,
 * so that the policy sent to them needs no `unsafe-eval`.
 */
export async function bodyOf(hash: string, codeOf: (hash: string) => Promise<string>): Promise<Body> {
  const kept = keptBody(hash)
  if (kept) return kept
  const body = evaluated(await codeOf(hash))
  keepBody(hash, body)
  return body
}

/** Evaluate without keeping: for a preview that nobody will ask for again. */
export function evaluated(code: string): Body {
  // oxlint-disable-next-line typescript/no-implied-eval -- compiled by us from a text that passed the check
  const make = new Function('React', 'ReactDOM', '_jsx_runtime', code) as Maker
  return make(React, ReactDOM, jsxRuntime).default
}
