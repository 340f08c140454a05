import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from './build.ts'
import { canMeasure, memoryOf, parentOf } from './bench/cpu.ts'
import { firstVisit } from './bench/first-visit.ts'
import * as flows from './bench/flows.ts'
import { measured, startLoad, type Generator, type Measured } from './bench/measure.ts'
import { printHead, printVerdicts, printWork, ratios } from './bench/report.ts'
import { startReference, startSite, type Child } from './bench/site.ts'
import { statementsOf } from './bench/statements.ts'
import { openWorld, type World } from './bench/world.ts'
import { root } from './run.ts'

// `npm run bench`: what our pages cost beside bare React drawing the same page, in the same run. `--small` shows in a few
// seconds that all of it works; its figures decide nothing.
process.chdir(root)
const small = process.argv.includes('--small')
const rounds = small ? 1 : 3
const size = small
  ? { learners: 20, warm: 40, reference: 100, lessons: 60, catalogue: 200, attempts: 20, saves: 60 }
  : { learners: 600, warm: 600, reference: 4_000, lessons: 3_000, catalogue: 20_000, attempts: 400, saves: 3_000 }

type Stage = { world: World; site: Child; reference: Child; generator: Generator }
type Works = Record<'reference' | 'lessons' | 'catalogue' | 'attempts' | 'saves', Measured[]>

await build()
const world = await openWorld(size.learners)
const site = await startSite(world.settings)
const pages = await keptPages()
const reference = await startReference(pages)
const generator = startLoad()
let holds = true
try {
  holds = await bench({ world, site, reference, generator })
} finally {
  generator.stop()
  await Promise.all([site.stop(), reference.stop()])
  rmSync(pages, { recursive: true })
  await world.close()
}
process.exit(holds || small ? 0 : 1)

/** The lessons as they are served, for the reference to draw. */
async function keptPages() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))
  for (const [at, lesson] of world.lessons.entries()) {
    const answer = await fetch(`http://127.0.0.1:${site.port}${lesson}`, { headers: { Cookie: world.cookies[0]! } })
    if (!answer.ok) throw new Error(`${lesson} answers ${answer.status}`)
    writeFileSync(path.join(folder, `${at}.html`), await answer.text())
  }
  return folder
}

async function bench(stage: Stage) {
  const works: Works = { reference: [], lessons: [], catalogue: [], attempts: [], saves: [] }
  await round(stage, { ...size, reference: size.warm, lessons: size.warm, catalogue: size.warm, saves: size.warm })
  for (let at = 0; at < rounds; at++) {
    const measuredNow = await round(stage, size)
    for (const name of Object.keys(works) as (keyof Works)[]) works[name].push(measuredNow[name])
    console.log(`Round ${at + 1} of ${rounds} done.`)
  }
  const statements = await counted(stage)
  report(works, statements)
  return verdict(stage, works, statements)
}

/** Everything once, the reference first: what it is compared with was measured in the same minute. */
async function round({ world, site, reference, generator }: Stage, size: Record<keyof Works, number>) {
  const ours = { port: site.port, connections: 16, web: site.pid, database: parentOf(world.postgres) }
  const run = (list: ReturnType<typeof flows.catalogue>) => measured(generator, { ...ours, flows: list })
  const bare = { port: reference.port, connections: 16, web: reference.pid, flows: flows.reference(size.reference) }
  const results = { reference: await measured(generator, bare) }
  await flows.forgetViews(world)
  const lessons = await run(flows.lessons(world, size.lessons))
  const catalogue = await run(flows.catalogue(size.catalogue))
  const attempts = await run(flows.attempts(world, size.attempts))
  await generator.run({ port: site.port, connections: 4, flows: flows.begin(world) })
  const numbers = await flows.underWay(world)
  const saves = await run(flows.saves(world, size.saves, numbers))
  return { ...results, lessons, catalogue, attempts, saves }
}

type Counts = { lessons: number; catalogue: number; attempts: number; saves: number }

/** Statements of one warm piece of each work. */
async function counted({ world, site, generator }: Stage): Promise<Counts> {
  await flows.forgetViews(world)
  const numbers = await flows.underWay(world)
  const times = 4
  const of = async (list: ReturnType<typeof flows.catalogue>) => {
    const said = await statementsOf(world, () => generator.run({ port: site.port, connections: 1, flows: list }))
    return said.length / list.length
  }
  return {
    lessons: await of(flows.lessons(world, times)),
    catalogue: await of(flows.catalogue(times)),
    // Before the attempts, which hand in what is answered here.
    saves: await of(flows.saves(world, times, numbers)),
    attempts: await of(flows.attempts(world, times)),
  }
}

function report(works: Works, statements: Counts) {
  console.log('')
  printHead()
  const line = (name: string, of: keyof Works, count?: number) =>
    printWork({ name, unit: 'ms', rounds: works[of], statements: count })
  line('bare React, same lessons', 'reference')
  line('lesson, first view', 'lessons', statements.lessons)
  line('catalogue', 'catalogue', statements.catalogue)
  line('graded attempt (3 requests)', 'attempts', statements.attempts)
  line('save one answer', 'saves', statements.saves)
}

async function verdict({ world, site, generator }: Stage, works: Works, statements: Counts) {
  if (!canMeasure()) {
    console.log('\nThis machine does not tell what a process costs (no /proc): no verdict. Run the bench on Linux.')
    return true
  }
  const visit = await firstVisit(site.port, world.lessons[0]!, world.cookies[0]!)
  await generator.run({ port: site.port, connections: 64, flows: flows.lessons(world, small ? 64 : 2_000) })
  const memory = memoryOf(site.pid)
  const held = printVerdicts([
    ratios('lesson', works.lessons, works.reference, 14),
    ratios('catalogue', works.catalogue, works.reference, 3),
    ratios('graded attempt', works.attempts, works.reference, 115),
    ratios('save one answer', works.saves, works.reference, 15),
    { name: 'SQL of a lesson', value: statements.lessons, bar: 4, unit: 'statements' },
    { name: 'script of a lesson', value: visit.scriptKB, bar: 15, unit: 'KB' },
    { name: 'stylesheet', value: visit.styleKB, bar: 20, unit: 'KB' },
    { name: 'stylesheets', value: visit.styles, bar: 1, unit: '' },
    { name: 'first visit', value: visit.requests, bar: 8, unit: 'requests' },
    { name: 'memory of two processes', value: memory, bar: 300, unit: 'MB' },
  ])
  if (small) console.log('\nThe small form: it shows that the bench works, and decides nothing.')
  return held
}
