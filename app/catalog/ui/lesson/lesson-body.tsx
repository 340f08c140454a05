import { MdxBody } from '#app/platform/mdx/body.tsx'
import { lessonPieces } from './pieces.tsx'

/** A lesson as its readers see it. The page's loader has prepared the hash (`prepareLesson`). */
export const LessonBody = ({ hash }: { hash: string }) => <MdxBody hash={hash} components={lessonPieces} />
