import * as z from 'zod'
import type { Found } from '#app/platform/mdx/vocabulary.ts'

/** What a text holds that a learner may answer to, or ask for: kept with its revision, so that nobody needs to parse it again. */
export const Parts = z.object({
  /** Checklists with their tasks. */
  checklists: z.record(z.string(), z.array(z.string())).default({}),
  /** Polls with their choices. */
  polls: z.record(z.string(), z.array(z.string())).default({}),
  /** Videos by their file: how many seconds they last, and how much of them must be watched, in percent. */
  videos: z.record(z.string(), z.object({ seconds: z.number().int(), watch: z.number().int() })).default({}),
  /** Files to listen to, to watch, to read along with. */
  media: z.array(z.string()).default([]),
  /** Files to take home. */
  files: z.array(z.string()).default([]),
  /** Words of the glossary. */
  terms: z.array(z.string()).default([]),
})

export type Parts = z.output<typeof Parts>

type Keep = (attributes: Record<string, string>, parts: Parts) => void

const keepers: Record<string, Keep> = {
  Checklist: ({ id }, { checklists }) => void (checklists[id!] = []),
  Task: ({ id }, { checklists }) => Object.values(checklists).at(-1)?.push(id!),
  Poll: ({ id }, { polls }) => void (polls[id!] = []),
  Choice: ({ id }, { polls }) => Object.values(polls).at(-1)?.push(id!),
  Download: ({ src }, { files }) => void files.push(src!),
  Audio: ({ src }, { media }) => void media.push(src!),
  Video({ src, captions, length, watch }, { media, videos }) {
    media.push(src!, captions!)
    videos[src!] = { seconds: secondsOf(length!), watch: Number(watch ?? 0) }
  },
  Term: ({ id }, { terms }) => void (terms.includes(id!) || terms.push(id!)),
}

/** The parts of a text that is in order, from its components as they follow each other. */
export function partsOf(outline: readonly Found[]): Parts {
  const parts = Parts.parse({})
  for (const { name, attributes } of outline) keepers[name]?.(attributes, parts)
  return parts
}

/** `m:ss` in seconds. */
export function secondsOf(moment: string) {
  const [minutes, seconds] = moment.split(':').map(Number)
  return minutes! * 60 + seconds!
}
