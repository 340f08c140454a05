import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from './build.ts'
import { canMeasure, memoryOf } from './bench/cpu.ts'
import { addCrowd, type Crowd } from './bench/crowd.ts'
import { firstVisit } from './bench/first-visit.ts'
import * as flows from './bench/flows.ts'
import { startLoad } from './bench/measure.ts'
import { growth, printHead, printVerdicts, printWork, ratios } from './bench/report.ts'
import { counted, patience, roundsOf, type Counts, type Stage, type Works } from './bench/rounds.ts'
import { startReference, startSite } from './bench/site.ts'
import { openWorld } from './bench/world.ts'
import { root } from './run.ts'

// `npm run bench`: what our pages cost beside bare React drawing the same page, in the same run. `--scale` repeats it beside
// a hundred thousand learners with ten million rows of progress. `--small` shows in a few seconds that all of it works; its
// figures decide nothing.
process.chdir(root)
const small = process.argv.includes('--small')
const rounds = small ? 1 : 3
const crowd = crowdOf()
const size = small
  ? { learners: 20, warm: 40, reference: 100, lessons: 60, catalogue: 200, attempts: 20, saves: 60 }
  : { learners: 600, warm: 600, reference: 4_000, lessons: 3_000, catalogue: 20_000, attempts: 400, saves: 3_000 }

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
if (small) console.log('\nThe small form: it shows that the bench works, and decides nothing.')
process.exit(holds || small ? 0 : 1)

function crowdOf(): Crowd | undefined {
  if (small) return { learners: 400, attempts: 400 }
  return process.argv.includes('--scale') ? { learners: 100_000, attempts: 100_000 } : undefined
}

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
  const works = await roundsOf(stage, size, rounds)
  const statements = await counted(stage)
  report(works, statements)
  const held = await verdict(stage, works, statements)
  return (crowd ? await beside(stage, works, crowd) : true) && held
}

/** The same once more, in an academy that is full. */
async function beside(stage: Stage, alone: Works, crowd: Crowd) {
  console.log(`\nMaking ${crowd.learners} other learners …`)
  const progress = await addCrowd(stage.world.sql, stage.world.course, crowd)
  console.log(`They have left ${progress} rows of progress and ${crowd.attempts} attempts.`)
  const works = await roundsOf(stage, size, rounds)
  report(works)
  if (!canMeasure()) return true
  return printVerdicts(
    (['lessons', 'catalogue', 'attempts', 'saves'] as const).map((name) => growth(name, works, alone, 1.3)),
  )
}

function report(works: Works, statements?: Counts) {
  console.log('')
  printHead()
  const line = (name: string, of: keyof Works, count?: number) =>
    printWork({ name, unit: 'ms', rounds: works[of], statements: count })
  line('bare React, same lessons', 'reference')
  line('lesson, first view', 'lessons', statements?.lessons)
  line('catalogue', 'catalogue', statements?.catalogue)
  line('graded attempt (3 requests)', 'attempts', statements?.attempts)
  line('save one answer', 'saves', statements?.saves)
}

async function verdict({ world, site, generator }: Stage, works: Works, statements: Counts) {
  if (!canMeasure()) {
    console.log('\nThis machine does not tell what a process costs (no /proc): no verdict. Run the bench on Linux.')
    return true
  }
  const visit = await firstVisit(site.port, world.lessons[0]!, world.cookies[0]!)
  await generator.run({ port: site.port, connections: 64, flows: flows.lessons(world, small ? 64 : 2_000) })
  const memory = memoryOf(site.pid)
  const slowest = await patience({ world, site, generator }, small ? 128 : 3_000)
  const held = printVerdicts([
    ratios('lesson', works.lessons, works.reference, 14),
    ratios('catalogue', works.catalogue, works.reference, 3),
    ratios('graded attempt', works.attempts, works.reference, 115),
    ratios('save one answer', works.saves, works.reference, 15),
    { name: 'slowest answer of 64 learners', value: slowest, bar: 8, unit: '× the usual' },
    { name: 'SQL of a lesson', value: statements.lessons, bar: 4, unit: 'statements' },
    { name: 'script of a lesson', value: visit.scriptKB, bar: 15, unit: 'KB' },
    { name: 'stylesheet', value: visit.styleKB, bar: 20, unit: 'KB' },
    { name: 'stylesheets', value: visit.styles, bar: 1, unit: '' },
    { name: 'first visit', value: visit.requests, bar: 8, unit: 'requests' },
    { name: 'memory of two processes', value: memory, bar: 300, unit: 'MB' },
  ])
  return held
}
