import type { Page, Response } from '@playwright/test'
import { addresses, type Address } from '#app/i18n/addresses.ts'
import type { PageKind, Step } from './page-kinds.ts'

/** Open a page of a kind, the way its steps lead, from its own path or the same one in another language. */
export async function openPage(page: Page, { path, by = [] }: PageKind, from = path): Promise<Response | null> {
  let answer = await page.goto(from)
  for (const step of by) answer = await take(page, step)
  return answer
}

function take(page: Page, step: Step) {
  if ('follow' in step) return follow(page, step.follow)
  return 'open' in step ? page.goto(beside(page.url(), step.open)) : send(page, step)
}

async function follow(page: Page, to: Address) {
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
  const found = links.find((href) => patternsOf(to).some((pattern) => pattern.test(new URL(href).pathname)))
  if (!found) throw new Error(`${page.url()} has no link like ${to}`)
  return page.goto(found)
}

/** The same thing at another address: what the name of a part meant in the one it means in the other. */
function beside(url: string, to: Address) {
  const { pathname } = new URL(url)
  const own = Object.values(addresses).flat().map(patternOf)
  const parts = Object.assign({}, ...own.map((pattern) => pattern.exec(pathname)?.groups)) as Record<string, string>
  const [it, en] = addresses[to]
  return (/^\/en(?:\/|$)/.test(pathname) ? en : it).replace(/:(\w+)/g, (_, name: string) => parts[name] ?? name)
}

/** The English address of what an Italian one names; of what no address names, the same words below /en. */
export function inEnglish(path: string) {
  for (const [it, en] of Object.values(addresses)) {
    const named = patternOf(it).exec(path)
    if (named) return en.replace(/:(\w+)/g, (_, name: string) => named.groups?.[name] ?? name)
  }
  return `/en${path}`
}

async function send(page: Page, { send: to, typed = {} }: Extract<Step, { send: Address }>) {
  const drawn = page.waitForResponse((answer) => answer.request().isNavigationRequest() && answer.status() !== 303)
  const [answer] = await Promise.all([
    drawn,
    page.waitForEvent('framenavigated'),
    page.evaluate(submit, { patterns: patternsOf(to).map(({ source }) => source), typed }),
  ])
  await page.waitForLoadState()
  return answer
}

// Runs in the page. What the browser itself would refuse is for the server to refuse.
function submit({ patterns, typed }: { patterns: string[]; typed: Record<string, string> }) {
  const fits = ({ method, action }: HTMLFormElement) =>
    method === 'post' && patterns.some((like) => new RegExp(like).test(new URL(action).pathname))
  const field = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLInputElement | null
  const asks = (form: HTMLFormElement) =>
    Object.keys(typed).every((name) => (field(form, name)?.type ?? 'hidden') !== 'hidden')
  const form = [...document.forms].find((one) => fits(one) && asks(one))
  if (!form) throw new Error(`${location.href} has no form for ${patterns.join(' or ')}`)
  for (const [name, value] of Object.entries(typed)) field(form, name)!.value = value
  form.noValidate = true
  form.requestSubmit()
}

const patternsOf = (to: Address) => addresses[to].map((path) => patternOf(path))

const patternOf = (path: string) => new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`)
