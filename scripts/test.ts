import { build, generateClient } from './build.ts'
import { browser } from './browser.ts'
import { openEmbedded } from './database/embedded.ts'
import { root, run } from './run.ts'

// `npm test`: everything, in the order in which it fails fastest, with the time each step took.
// `npm test -- data pages` runs the named steps only.
process.chdir(root)

const vitest = (project: string) => () => run('vitest', ['run', '--project', project])

const steps: Record<string, () => Promise<unknown>> = {
  format: () => run('oxfmt', ['--check', 'app', 'tests', 'scripts', 'prisma/seed.ts', 'prisma/seed', 'server.ts']),
  generate: () => generateClient(),
  lint: () =>
    run('oxlint', [
      '--deny-warnings',
      '--report-unused-disable-directives',
      'app',
      'tests',
      'scripts',
      'prisma/seed.ts',
      'prisma/seed',
      'server.ts',
    ]),
  types: async () => {
    await run('react-router', ['typegen'])
    await run('tsc', ['--noEmit'])
  },
  'dead code': () => run('knip', []),
  content: () => run('node', ['scripts/content-check.ts']),
  unit: vitest('unit'),
  database: vitest('database'),
  data: vitest('data'),
  build: () => build(),
  pages: vitest('pages'),
  journeys: async () => run('playwright', ['test'], { CHROMIUM: await browser() }),
  lighthouse: () => run('node', ['scripts/lighthouse.ts', '--small']),
  places: () => run('node', ['tests/load/places.ts', '--buyers', '40', '--places', '5']),
  faults: () => run('node', ['tests/faults/settle.ts', '--small']),
  bench: () => run('node', ['scripts/bench.ts', '--small']),
}

const wished = process.argv.slice(2)
const times: [name: string, seconds: number][] = []
// Held through all steps, so that the database is started once and not by each.
const database = await openEmbedded('var/postgres')
let failed: string | undefined
for (const [name, step] of Object.entries(steps)) {
  if (wished.length > 0 && !wished.includes(name)) continue
  console.log(`\n── ${name}`)
  const began = performance.now()
  try {
    await step()
  } catch (error) {
    failed = name
    console.error(error instanceof Error ? error.message : error)
  }
  times.push([name, (performance.now() - began) / 1000])
  if (failed) break
}
await database.close()

console.log('\nstep          seconds')
for (const [name, seconds] of times) console.log(`${name.padEnd(12)} ${seconds.toFixed(1).padStart(8)}`)
console.log(
  `${'in all'.padEnd(12)} ${times
    .reduce((sum, [, seconds]) => sum + seconds, 0)
    .toFixed(1)
    .padStart(8)}`,
)
console.log(failed ? `\nFailed: ${failed}` : '\nAll steps passed.')
process.exit(failed ? 1 : 0)
