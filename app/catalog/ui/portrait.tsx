import { PortraitPicture } from '#app/ui/pictures/portrait.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { catalogWords } from '../words.ts'

// Only invented people are drawn; a real trainer brings a photograph.
const drawn = new Set(['livia-serra'])

/** The drawn portrait of a trainer who has one. */
export function Portrait({ trainer, name }: { trainer: string; name: string }) {
  const say = catalogWords(useLanguage())
  if (!drawn.has(trainer)) return null
  return (
    <div className="page-picture">
      <PortraitPicture title={say('trainer.portrait', { name })} />
    </div>
  )
}
