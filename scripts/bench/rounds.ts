import { parentOf } from './cpu.ts'
import * as flows from './flows.ts'
import { measured, type Generator, type Measured } from './measure.ts'
import type { Child } from './site.ts'
import { statementsOf } from './statements.ts'
import type { Flow } from './works.ts'
import type { World } from './world.ts'

export type Stage = { world: World; site: Child; reference: Child; generator: Generator }
export type Size = Record<'reference' | 'lessons' | 'catalogue' | 'attempts' | 'saves', number>
export type Works = Record<keyof Size, Measured[]>

/** A warm-up, then everything as many times as said. */
export async function roundsOf(stage: Stage, size: Size & { warm: number }, times: number): Promise<Works> {
  const works: Works = { reference: [], lessons: [], catalogue: [], attempts: [], saves: [] }
  const { warm } = size
  await round(stage, { ...size, reference: warm, lessons: warm, catalogue: warm, saves: warm })
  for (let at = 0; at < times; at++) {
    const measuredNow = await round(stage, size)
    for (const name of Object.keys(works) as (keyof Works)[]) works[name].push(measuredNow[name])
    console.log(`Round ${at + 1} of ${times} done.`)
  }
  return works
}

/** Everything once, the reference first: what it is compared with was measured in the same minute. */
async function round({ world, site, reference, generator }: Stage, size: Size) {
  const ours = { port: site.port, connections: 16, web: site.pid, database: parentOf(world.postgres) }
  const run = (list: Flow[]) => measured(generator, { ...ours, flows: list })
  const bare = { port: reference.port, connections: 16, web: reference.pid, flows: flows.reference(size.reference) }
  const results = { reference: await measured(generator, bare) }
  await flows.forgetViews(world)
  const lessons = await run(flows.lessons(world, size.lessons))
  const catalogue = await run(flows.catalogue(size.catalogue))
  const attempts = await run(flows.attempts(world, size.attempts))
  const saves = await run(flows.saves(world, size.saves, await begun({ world, site, generator })))
  return { ...results, lessons, catalogue, attempts, saves }
}

/** How the slowest of a hundred saved answers compares to the usual one when 64 learners answer at once. */
export async function patience(stage: Omit<Stage, 'reference'>, count: number): Promise<number> {
  const list = flows.saves(stage.world, count, await begun(stage))
  const { p50, p99 } = await stage.generator.run({ port: stage.site.port, connections: 64, flows: list })
  return p99 / p50
}

async function begun({ world, site, generator }: Omit<Stage, 'reference'>) {
  await generator.run({ port: site.port, connections: 4, flows: flows.begin(world) })
  return flows.underWay(world)
}

export type Counts = { lessons: number; catalogue: number; attempts: number; saves: number }

/** Statements of one warm piece of each work. */
export async function counted({ world, site, generator }: Stage): Promise<Counts> {
  await flows.forgetViews(world)
  const numbers = await flows.underWay(world)
  const times = 4
  const of = async (list: Flow[]) => {
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
