import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { inEnglish, openPage } from '../tests/open-page.ts'
import { pageKinds, type Looker, type PageKind } from '../tests/page-kinds.ts'
import { browser } from './browser.ts'
import { openDemoSite } from './demo-site.ts'
import { root } from './run.ts'

// `npm run screenshots`: every kind of page as people see it, into `var/screenshots`. Names narrow it down
// (`npm run screenshots -- course "empty basket"`), and so do --width, --lang and --theme. `--site` takes the pages from a
// server that runs already instead of starting one with a demo of its own.
process.chdir(root)
const { values: wish, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string' },
    lang: { type: 'string' },
    theme: { type: 'string' },
    site: { type: 'string' },
  },
})

type Shot = { kind: PageKind; path: string; language: string }
type Look = { width: number; theme: 'light' | 'dark' }

const folder = path.join(root, 'var/screenshots')
const asFile = (name: string) => name.replaceAll(/\W+/g, '-')
const kinds = pageKinds.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)))
const looks = [390, 1280]
  .filter((width) => !wish.width || Number(wish.width) === width)
  .flatMap((width) =>
    (['light', 'dark'] as const)
      .filter((theme) => !wish.theme || wish.theme === theme)
      .map((theme): Look => ({ width, theme })),
  )
if (kinds.length === 0) {
  console.error(`No kind of page is called like that. There are:\n${pageKinds.map(({ name }) => name).join(', ')}`)
  process.exit(1)
}

const began = performance.now()
mkdirSync(folder, { recursive: true })
const running = wish.site ? undefined : await openDemoSite('screenshots')
const origin = wish.site ?? `http://127.0.0.1:${running!.port}`
const chrome = await chromium.launch({ executablePath: await browser(), chromiumSandbox: process.getuid?.() !== 0 })
try {
  const taken = await shootAll(chrome)
  console.log(`${taken} pictures in var/screenshots, ${((performance.now() - began) / 1000).toFixed(0)} s.`)
} finally {
  await chrome.close()
  await running?.stop()
}
process.exit()

async function shootAll(chrome: Browser) {
  let taken = 0
  for (const looker of new Set(kinds.map(({ as }) => as))) {
    const somebody = await chrome.newContext({ baseURL: origin })
    if (looker !== 'visitor') await signIn(somebody, `${looker}@demo.example`)
    const shots = await inBothLanguages(somebody, looker)
    const signedIn = await somebody.storageState()
    await somebody.close()
    for (const look of looks) {
      const context = await chrome.newContext({
        baseURL: origin,
        storageState: signedIn,
        viewport: { width: look.width, height: 844 },
        colorScheme: look.theme,
        reducedMotion: 'reduce',
        locale: 'it-IT',
        timezoneId: 'Europe/Rome',
      })
      const queue = [...shots]
      // Three at once keep two cores busy: one page draws while another is fetched.
      await Promise.all([1, 2, 3].map(() => shootFrom(queue, context, look)))
      taken += shots.length
      await context.close()
    }
  }
  return taken
}

/** The addresses a looker's kinds have in the wished languages: a page says itself where it stands in the other one. */
async function inBothLanguages(context: BrowserContext, looker: Looker): Promise<Shot[]> {
  const known = new Set<string>()
  const shots: Shot[] = []
  for (const kind of kinds.filter(({ as }) => as === looker)) {
    const answer = await context.request.get(kind.path)
    for (const path of [kind.path, ...elsewhere(kind.path, answer.ok(), await answer.text())]) {
      const language = /^\/en(?:\/|$)/.test(path) ? 'en' : 'it'
      const way = JSON.stringify([path, kind.by])
      const other = shots.some((shot) => shot.kind === kind && shot.language === language)
      if (other || known.has(way) || (wish.lang && wish.lang !== language)) continue
      known.add(way)
      shots.push({ kind, path, language })
    }
  }
  return shots
}

function elsewhere(at: string, found: boolean, html: string): string[] {
  // What is not there, or not for them, names no other address.
  if (!found && !/<link[^>]*rel="alternate"/.test(html)) return [inEnglish(at)]
  return [...html.matchAll(/<(?:link|a)\b[^>]*rel="alternate"[^>]*>/g)].flatMap(([tag]) => {
    const href = /href="([^"]+)"/.exec(tag)?.[1]
    return href ? [new URL(href.replaceAll('&amp;', '&'), origin).pathname + new URL(at, origin).search] : []
  })
}

async function shootFrom(queue: Shot[], context: BrowserContext, { width, theme }: Look) {
  const page = await context.newPage()
  for (let shot = queue.shift(); shot; shot = queue.shift()) {
    await openPage(page, shot.kind, shot.path)
    // Pictures that wait for being scrolled to, and fonts, belong to the picture.
    await page.evaluate(async () => {
      for (const image of document.querySelectorAll('img')) image.loading = 'eager'
      await Promise.all([document.fonts.ready, ...[...document.images].map((image) => image.decode().catch(() => {}))])
    })
    const file = `${asFile(shot.kind.name)}-${width}-${shot.language}-${theme}.png`
    await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) })
    writeFileSync(path.join(folder, file), await settled(page))
    await page.setViewportSize({ width, height: 844 })
  }
  await page.close()
}

/** A busy machine draws a tall page in pieces, and repeats its top meanwhile: a picture counts when two of them agree. */
async function settled(page: Page): Promise<Buffer> {
  let picture = await page.screenshot({ animations: 'disabled' })
  for (let tries = 0; tries < 8; tries++) {
    await page.waitForTimeout(150)
    const again = await page.screenshot({ animations: 'disabled' })
    if (again.equals(picture)) break
    picture = again
  }
  return picture
}

async function signIn(context: BrowserContext, email: string) {
  const answer = await context.request.post('/accedi', {
    form: { email, password: 'accademia-demo-2026' },
    headers: { Origin: origin },
  })
  if (new URL(answer.url()).pathname === '/accedi') throw new Error(`${email} cannot sign in at ${origin}`)
}
