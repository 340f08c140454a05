import * as z from 'zod'
import type { Vocabulary } from '#app/platform/mdx/vocabulary.ts'

const text = (most = 300) => z.string().trim().min(1).max(most).meta({ allowed: 'text' })
export const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const id = z.string().regex(kebab).max(80).meta({ allowed: 'id' })
/** A figure of ours: never a way out of its folder. */
export const figurePath = /^\/figures\/(?:[a-z0-9][a-z0-9_-]*\/)*[a-z0-9][a-z0-9_-]*\.(?:svg|png|jpg|webp|avif)$/
const figure = z.string().regex(figurePath).meta({ allowed: 'figure' })

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
} satisfies Vocabulary
