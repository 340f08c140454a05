import type { Measured } from './measure.ts'
import type { Works } from './rounds.ts'

export type Line = { name: string; unit: string; rounds: Measured[]; statements?: number; most?: number }

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const shown = (value: number, digits = 2) => value.toFixed(digits)

/** One line of the table, from the round in the middle. */
export function printWork({ name, rounds, statements }: Line) {
  const of = (part: keyof Omit<Measured, 'wrong'>) => median(rounds.map((round) => round[part]))
  const rate = median(rounds.map(({ flows, seconds }) => flows / seconds))
  console.log(
    [
      name.padEnd(26),
      shown(rate, 0).padStart(8),
      shown(of('p50'), 1).padStart(8),
      shown(of('p99'), 1).padStart(8),
      shown(of('web'), 3).padStart(9),
      shown(of('database'), 3).padStart(9),
      (statements === undefined ? '–' : String(statements)).padStart(5),
      shown(of('bytes') / 1024, 1).padStart(8),
    ].join(' '),
  )
}

export const printHead = () =>
  console.log(`${'work'.padEnd(26)}    per s   p50 ms   p99 ms   web CPU    pg CPU   SQL KB sent   (CPU: ms for each)`)

export type Verdict = { name: string; value: number; range?: [number, number]; bar: number; unit: string }

/** Times the reference of the same round: median and range. */
export function ratios(name: string, rounds: Measured[], reference: Measured[], bar: number): Verdict {
  const each = rounds.map((round, at) => round.cpu / reference[at]!.cpu)
  return { name, value: median(each), range: [Math.min(...each), Math.max(...each)], bar, unit: '× reference' }
}

/** A work's ratio to the reference of its rounds, beside what the same work had when it was alone. */
export function growth(
  name: Exclude<keyof Works, 'reference'>,
  { [name]: now, reference }: Works,
  alone: Works,
  bar: number,
): Verdict {
  const was = median(alone[name].map((round, at) => round.cpu / alone.reference[at]!.cpu))
  const each = now.map((round, at) => round.cpu / reference[at]!.cpu / was)
  return {
    name: `${name} in the crowd`,
    value: median(each),
    range: [Math.min(...each), Math.max(...each)],
    bar,
    unit: '× alone',
  }
}

/** Print each bar with what was reached; whether all hold. */
export function printVerdicts(verdicts: Verdict[]): boolean {
  console.log(`\n${'bar'.padEnd(44)} ${'reached'.padStart(9)}  range`)
  for (const { name, value, range, bar, unit } of verdicts) {
    const within = range ? `${shown(range[0])} – ${shown(range[1])}` : ''
    const verdict = value <= bar ? 'holds' : 'FAILS'
    console.log(`${`${name} ≤ ${bar} ${unit}`.padEnd(44)} ${shown(value).padStart(9)}  ${within.padEnd(18)} ${verdict}`)
  }
  return verdicts.every(({ value, bar }) => value <= bar)
}
