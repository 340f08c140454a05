import { useLanguage } from '#app/ui/speech.ts'
import { programmeWords } from '../programme-words.ts'
import { ProgrammeForm } from './programme-form.tsx'

/** The end of a course page: its programme by mail, for whoever decides later. */
export function KeepInTouch({ course }: { course: string }) {
  const say = programmeWords(useLanguage())
  return (
    <section id="programme-by-mail" aria-labelledby="programme-title" className="by-mail">
      <h2 id="programme-title">{say('ask.title')}</h2>
      <p>{say('ask.lead')}</p>
      <ProgrammeForm course={course} />
    </section>
  )
}
