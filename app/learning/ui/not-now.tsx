import { moment } from '#app/i18n/format.ts'
import type { NotNow as Why } from '#app/practice/standing.ts'
import { Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { learningWords } from '../words.ts'

/** Why no attempt can begin now, and when one can. `refused` after somebody tried. */
export function NotNow({ why, refused }: { why: Why; refused?: boolean }) {
  const language = useLanguage()
  const say = learningWords(language)
  return (
    <Notice look={refused ? 'wrong' : 'note'}>
      <p>
        {why.why === 'too-soon'
          ? say('notNow.tooSoon', { moment: moment(why.from, language) })
          : say(`notNow.${why.why}`)}
      </p>
    </Notice>
  )
}
