import { useContext } from 'react'
import { lessonIslandsUrl } from 'virtual:islands'
import { LessonSurroundings } from './surroundings.tsx'

/** Asks for the script of the parts, once for a page however many parts ask; a page without such a part never loads it. */
export function LivePart() {
  const around = useContext(LessonSurroundings)
  return around && <script type="module" async src={lessonIslandsUrl} />
}
