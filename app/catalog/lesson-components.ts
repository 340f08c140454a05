import * as z from 'zod'
import type { Vocabulary } from '#app/platform/mdx/vocabulary.ts'

const text = (most = 300) => z.string().trim().min(1).max(most).meta({ allowed: 'text' })
export const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const id = z.string().regex(kebab).max(80).meta({ allowed: 'id' })
/** A figure of ours: never a way out of its folder. */
export const figurePath = /^\/figures\/(?:[a-z0-9][a-z0-9_-]*\/)*[a-z0-9][a-z0-9_-]*\.(?:svg|png|jpg|webp|avif)$/
const figure = z.string().regex(figurePath).meta({ allowed: 'figure' })
/** A file beside the lessons, by its folder and its name: never a way out of it either. */
const material = (endings: string, allowed: string) =>
  z
    .string()
    .regex(new RegExp(`^[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9_-]*(?:\\.(?:it|en))?\\.(?:${endings})$`))
    .max(160)
    .meta({ allowed })
const percent = z
  .string()
  .regex(/^(?:100|[1-9]?\d)$/)
  .meta({ allowed: 'percent' })
const moment = z
  .string()
  .regex(/^\d{1,3}:[0-5]\d$/)
  .meta({ allowed: 'moment' })

/** The components a lesson may use, with all they may say: `content/README.md` in the words of a schema. */
export const lessonComponents = {
  Callout: { attributes: z.strictObject({ kind: z.enum(['note', 'try', 'warning']), title: text() }) },
  Dialogue: { attributes: z.strictObject({ title: text(), setting: text(600).optional() }), only: 'Line' },
  Line: { attributes: z.strictObject({ who: text(120), aside: text().optional() }), inside: 'Dialogue' },
  Figure: {
    attributes: z.strictObject({ src: figure, alt: text(600), caption: text().optional() }),
    empty: true,
  },
  Steps: { attributes: z.strictObject({}), only: 'Step' },
  Step: { attributes: z.strictObject({ title: text() }), inside: 'Steps' },
  Compare: { attributes: z.strictObject({ situation: text(600) }), only: 'Wording' },
  Wording: {
    attributes: z.strictObject({ kind: z.enum(['harmful', 'acceptable', 'best']), says: text(600) }),
    inside: 'Compare',
  },
  Reflection: { attributes: z.strictObject({ id, prompt: text(800) }), empty: true },
  Quiz: { attributes: z.strictObject({ id }), empty: true },

  Tabs: { attributes: z.strictObject({}), only: 'Tab' },
  Tab: { attributes: z.strictObject({ title: text(60) }), inside: 'Tabs', filled: true },
  Accordion: { attributes: z.strictObject({}), only: 'Item' },
  Item: { attributes: z.strictObject({ title: text() }), inside: 'Accordion', filled: true },
  Hotspot: { attributes: z.strictObject({ src: figure, alt: text(600) }), only: 'Spot' },
  Spot: {
    attributes: z.strictObject({ title: text(120), x: percent, y: percent }),
    inside: 'Hotspot',
    plain: true,
    filled: true,
  },

  Term: { attributes: z.strictObject({ id }), plain: true, inline: true, filled: true },
  Checklist: { attributes: z.strictObject({ id, title: text() }), only: 'Task' },
  Task: { attributes: z.strictObject({ id }), inside: 'Checklist', bare: true, filled: true },
  Poll: { attributes: z.strictObject({ id, question: text(600) }), only: 'Choice' },
  Choice: { attributes: z.strictObject({ id, says: text() }), inside: 'Poll', empty: true },
  Download: {
    attributes: z.strictObject({ src: material('pdf|docx|xlsx|odt|ods|csv|txt|png|jpg|zip', 'file'), title: text() }),
    empty: true,
  },
  Audio: { attributes: z.strictObject({ src: material('mp3|m4a|ogg', 'audio'), title: text() }), filled: true },
  Video: {
    attributes: z.strictObject({
      src: material('mp4|webm', 'video'),
      title: text(),
      captions: material('vtt', 'captions'),
      length: moment,
      watch: percent.optional(),
    }),
    only: 'Chapter',
  },
  Chapter: { attributes: z.strictObject({ at: moment, title: text(120) }), inside: 'Video', empty: true },
  Embed: {
    attributes: z.strictObject({
      host: z.enum(['youtube', 'vimeo']),
      video: z
        .string()
        .regex(/^[A-Za-z0-9_-]{5,20}$/)
        .meta({ allowed: 'video' }),
      title: text(),
    }),
    empty: true,
  },
} satisfies Vocabulary
