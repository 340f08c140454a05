import { useId, type ReactNode } from 'react'
import { to } from '#app/i18n/addresses.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { catalogWords } from '../../words.ts'
import { useAround } from './surroundings.tsx'

/** A word of the glossary in a sentence: pressed, it says what it means. The browser opens and closes it, no script. */
export function Term({ id, children }: { id: string; children?: ReactNode }) {
  const language = useLanguage()
  const say = catalogWords(language)
  const popover = useId()
  const meaning = useAround().term(id)
  if (!meaning) return <span className="term">{children}</span>
  return (
    <>
      <button type="button" className="term" popoverTarget={popover}>
        {children}
      </button>
      <span popover="auto" id={popover} className="meaning">
        <dfn>{meaning.term}:</dfn> {meaning.means}{' '}
        {meaning.phrase && <span className="meaning-phrase">{say('parts.phrase', { phrase: meaning.phrase })} </span>}
        <a href={`${to('glossary', language)}#${id}`}>{say('parts.termMore')}</a>
      </span>
    </>
  )
}
