import type { Ranges, Watched } from './kept.ts'

/** The fastest that a player plays. */
const fastest = 2
/** What a first report, which has none before it, may bring: a player tells every ten seconds. */
const atFirst = 25
/** Seconds granted over what the clock allows: trains are late, clocks too. */
const grace = 5
/** Nobody watches in more pieces than these; what a made-up report brings beyond them is not kept. */
const mostRanges = 200

export type Report = { ranges: Ranges; position: number }

/**
 * What is kept of a video after a report, at a moment in seconds. Only what lies in the video counts, each second once, and
 * never more new seconds than could have been played since the last report: a made-up report brings little.
 */
export function watchedAfter(before: Watched | null, report: Report, seconds: number, now: number): Watched {
  const kept = before?.ranges ?? []
  let left = before ? Math.max(0, now - before.at) * fastest + grace : atFirst
  const fresh: Ranges = []
  for (const [from, to] of withinVideo(report.ranges, seconds).flatMap((range) => without(kept, range))) {
    const taken = Math.min(left, to - from)
    left -= taken
    if (taken > 0) fresh.push([from, from + taken])
  }
  const position = Math.min(Math.max(0, report.position), seconds)
  return { ranges: merged([...kept, ...fresh]).slice(0, mostRanges), position: tenths(position), at: now }
}

/** How much of a video was watched, in whole percent; a hundred as soon as no more than its last second is missing. */
export function percentWatched(watched: Watched | null, seconds: number) {
  if (!watched || seconds <= 0) return 0
  const sum = watched.ranges.reduce((all, [from, to]) => all + to - from, 0)
  return sum >= seconds - 1 ? 100 : Math.min(99, Math.floor((sum * 100) / seconds))
}

function withinVideo(ranges: Ranges, seconds: number): Ranges {
  const inside = ranges.map(([from, to]): [number, number] => [Math.max(0, from), Math.min(to, seconds)])
  return merged(inside.filter(([from, to]) => to > from))
}

/** What of a range is not among those that are kept. */
function without(kept: Ranges, [from, to]: [number, number]): Ranges {
  const result: Ranges = []
  let at = from
  for (const [start, end] of kept) {
    if (end <= at || start >= to) continue
    if (start > at) result.push([at, start])
    at = Math.max(at, end)
  }
  if (at < to) result.push([at, to])
  return result
}

function merged(ranges: Ranges): Ranges {
  const result: Ranges = []
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], tenths(to))
    else result.push([tenths(from), tenths(to)])
  }
  return result
}

const tenths = (seconds: number) => Math.round(seconds * 10) / 10
