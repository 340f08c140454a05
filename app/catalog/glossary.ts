import * as z from 'zod'
import { kebab } from './lesson-components.ts'

const localized = (most: number) =>
  z.strictObject({ it: z.string().trim().min(1).max(most), en: z.string().trim().min(1).max(most) })

/** `content/glossary.yaml`: the firm's words, and the phrases that work. */
export const Glossary = z.array(
  z.strictObject({
    id: z.string().regex(kebab).max(80),
    term: localized(80),
    /** What it means, in one or two sentences. */
    means: localized(500),
    /** A phrase to say, word for word. */
    phrase: localized(300).optional(),
  }),
)

export type Glossary = z.output<typeof Glossary>
