import * as z from 'zod'

/** Seconds that were watched, from and to, in their order and apart from each other. */
export const Ranges = z.array(z.tuple([z.number(), z.number()]))

/** How far somebody watched a video, and where they stopped; `at` is when they last said so. */
export const Watched = z.object({ ranges: Ranges, position: z.number(), at: z.number() })

/** What a learner left in a lesson, by kind and part (`video cascade/a.mp4`), as the lesson's statement brings it. */
export const KeptParts = z.record(z.string(), z.unknown())

export type Ranges = z.output<typeof Ranges>
export type Watched = z.output<typeof Watched>

/** The tasks of a checklist that are ticked. */
export const ticksIn = (kept: Record<string, unknown>, list: string): string[] =>
  z.array(z.string()).catch([]).parse(kept[`checklist ${list}`])

/** What was voted in a poll, or null. */
export const voteIn = (kept: Record<string, unknown>, poll: string): string | null =>
  z.object({ choice: z.string() }).nullable().catch(null).parse(kept[`poll ${poll}`])?.choice ?? null

/** How far a video was watched, or null. */
export const watchedIn = (kept: Record<string, unknown>, src: string): Watched | null =>
  Watched.nullable()
    .catch(null)
    .parse(kept[`video ${src}`] ?? null)

/** A place of a lesson that somebody marked, and what they wrote beside it. */
const Place = z.object({ heading: z.string(), note: z.string(), marked: z.boolean() })
export type Place = z.output<typeof Place>

/** What was marked or written at a heading, or null. */
export const placeIn = (kept: Record<string, unknown>, heading: string): Place | null =>
  Place.nullable()
    .catch(null)
    .parse(kept[`place ${heading}`] ?? null)
