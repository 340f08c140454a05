import type { Localized } from '#app/i18n/language.ts'
import { Ruled } from '#app/ui/ruled.tsx'
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
      <Ruled id="new-dates" title={say('alert.ask.title')}>
        <p>{say('alert.ask.lead')}</p>
        <AlertForm courses={[{ id, title: { it: title, en: title } }]} look="quiet" />
      </Ruled>
      <Ruled id="programme-by-mail" title={say('ask.title')}>
        <p>{say('ask.lead')}</p>
        <ProgrammeForm course={slugs[language]} />
      </Ruled>
    </>
  )
}
