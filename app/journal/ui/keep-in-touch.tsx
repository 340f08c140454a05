import type { Localized } from '#app/i18n/language.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { programmeWords } from '../programme-words.ts'
import { AlertForm } from './alert-form.tsx'
import { ProgrammeForm } from './programme-form.tsx'

type Course = { id: string; title: string; slugs: Localized }

/** The end of a course page, for whoever decides later: its programme by mail, and word of new dates. */
export function KeepInTouch({ course: { id, title, slugs } }: { course: Course }) {
  const language = useLanguage()
  const say = programmeWords(language)
  return (
    <>
      <section id="programme-by-mail" aria-labelledby="programme-title">
        <h2 id="programme-title">{say('ask.title')}</h2>
        <p>{say('ask.lead')}</p>
        <ProgrammeForm course={slugs[language]} />
      </section>
      <section id="new-dates" aria-labelledby="new-dates-title">
        <h2 id="new-dates-title">{say('alert.ask.title')}</h2>
        <p>{say('alert.ask.lead')}</p>
        <AlertForm courses={[{ id, title: { it: title, en: title } }]} />
      </section>
    </>
  )
}
