import { MdxBody } from '#app/platform/mdx/body.tsx'
import { headings, HeadingsMet } from './headings.tsx'
import { lessonPieces } from './pieces.tsx'

const components = { ...lessonPieces, ...headings }

/** A lesson as its readers see it. The page's loader has prepared the hash (`prepareLesson`). */
export const LessonBody = ({ hash }: { hash: string }) => (
  <HeadingsMet value={new Map()}>
    <MdxBody hash={hash} components={components} />
  </HeadingsMet>
)
