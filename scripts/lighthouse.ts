import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { pageKinds } from '../tests/page-kinds.ts'
import { firstVisit } from './bench/first-visit.ts'
import { freePort, type Child } from './bench/site.ts'
import { browser } from './browser.ts'
import { openDemoSite } from './demo-site.ts'
import { root } from './run.ts'

// `npm run lighthouse`: the pages people meet first, as a phone on a slow line meets them. Production build, a demo of its
// own, the median of five runs. `--small` looks at one page once and does not judge its speed; for `npm test`, where other
// things run beside. Speed is judged on an idle machine only.
process.chdir(root)
const small = process.argv.includes('--small')
const runs = small ? 1 : 5
const shown = small ? ['course'] : ['home', 'courses', 'course', 'free lesson', 'shop', 'dates']
const bars = { performance: small ? 0 : 98, accessibility: 100, 'best-practices': 100, seo: 100 }
const mostScriptKB = 15

type Category = keyof typeof bars
const categories = Object.keys(bars) as Category[]
type Visit = { scores: Record<Category, number>; paint: number; blocking: number; shift: number; wrong: string[] }
type Row = { name: string; middle: Omit<Visit, 'wrong'>; wrong: string[]; scriptKB: number }

const site = await openDemoSite('lighthouse')
const executablePath = await browser()
let holds = false
try {
  const rows: Row[] = []
  for (const name of shown) rows.push(await measured(site, name))
  holds = report(rows)
} finally {
  await site.stop()
}
process.exit(holds ? 0 : 1)

async function measured({ port: own }: Child, name: string): Promise<Row> {
  const { path } = pageKinds.find((kind) => kind.name === name)!
  const { scriptKB } = await firstVisit(own, path, '')
  const visits: Visit[] = []
  for (let at = 0; at < runs; at++) visits.push(await visited(`http://127.0.0.1:${own}${path}`))
  const of = (value: (visit: Visit) => number) => median(visits.map(value))
  const scores = Object.fromEntries(categories.map((name) => [name, of(({ scores }) => scores[name])]))
  return {
    name,
    scriptKB,
    middle: {
      scores: scores as Visit['scores'],
      paint: of(({ paint }) => paint),
      blocking: of(({ blocking }) => blocking),
      shift: of(({ shift }) => shift),
    },
    wrong: [...new Set(visits.flatMap(({ wrong }) => wrong))],
  }
}

// A browser for each visit: nothing is warm from the one before, nor does its trace run into the next.
async function visited(url: string): Promise<Visit> {
  const port = await freePort()
  const args = [`--remote-debugging-port=${port}`]
  const chrome = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0, args })
  const options = { port, output: 'json', logLevel: 'error', onlyCategories: categories } as const
  const result = await lighthouse(url, options).finally(() => chrome.close())
  if (!result) throw new Error(`Lighthouse says nothing of ${url}`)
  const { lhr } = result
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`)
  const value = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN
  return {
    scores: Object.fromEntries(
      categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
    ) as Visit['scores'],
    paint: value('largest-contentful-paint'),
    blocking: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    // What costs points outside speed, by name: a score alone does not say what to mend.
    wrong: categories
      .filter((name) => name !== 'performance')
      .flatMap((name) => lhr.categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id}: ${lhr.audits[id]!.title}`),
  }
}

function median(values: number[]) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

function report(rows: Row[]) {
  console.log(`\npage          performance  accessibility  best practices  SEO   LCP ms  TBT ms    CLS  script KB`)
  let held = true
  for (const { name, middle, scriptKB, wrong } of rows) {
    const { scores, paint, blocking, shift } = middle
    const cells = [
      mark('performance', scores).padStart(11),
      mark('accessibility', scores).padStart(15),
      mark('best-practices', scores).padStart(16),
      mark('seo', scores).padStart(5),
      paint.toFixed(0).padStart(9),
      blocking.toFixed(0).padStart(8),
      shift.toFixed(3).padStart(7),
      scriptKB.toFixed(1).padStart(11),
    ]
    console.log(`${name.padEnd(14)}${cells.join('')}`)
    for (const one of wrong) console.log(`  ${one}`)
    held &&= categories.every((category) => scores[category] >= bars[category]) && scriptKB <= mostScriptKB
  }
  const said = categories.map((name) => `${name} ${bars[name] || 'not judged'}`).join(', ')
  console.log(`\nBars: ${said}; script at most ${mostScriptKB} KB. ${held ? 'All hold.' : 'Not all hold.'}`)
  return held
}

function mark(name: Category, scores: Visit['scores']) {
  return `${scores[name]}${scores[name] < bars[name] ? '!' : ''}`
}
