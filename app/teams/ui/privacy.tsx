import { useLanguage } from '#app/ui/speech.ts'
import { teamsWords } from '../words.ts'

/** What a firm sees of its people and what it never does: said wherever somebody joins or belongs to one. */
export function Privacy({ firm }: { firm: string }) {
  const say = teamsWords(useLanguage())
  return (
    <section className="card">
      <h2 className="mt-0">{say('privacy.title')}</h2>
      <p>{say('privacy.sees', { firm })}</p>
      <p className="mb-0">{say('privacy.never', { firm })}</p>
    </section>
  )
}
