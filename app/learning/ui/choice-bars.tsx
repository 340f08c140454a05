import { useLanguage } from '#app/ui/speech.ts'
import { quizDeskWords } from '../quiz-desk-words.ts'

type Option = { id: string; text: string; right: boolean; count: number }

/** How often each option was chosen: the number in words, and a bar as long as its part of all. */
export function ChoiceBars({ options, of }: { options: Option[]; of: number }) {
  const say = quizDeskWords(useLanguage())
  return (
    <ul className="choice-bars">
      {options.map(({ id, text, right, count }) => (
        <li key={id}>
          <span>
            {text} {right && <strong>({say('statistics.right')})</strong>}
          </span>
          <span className="text-soft">
            {say('statistics.chosen', { count, percent: Math.round((count * 100) / of) })}
          </span>
          <svg className="choice-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect className="choice-bar-whole" width="100" height="4" />
            <rect className={right ? 'choice-bar-right' : 'choice-bar-wrong'} width={(count * 100) / of} height="4" />
          </svg>
        </li>
      ))}
    </ul>
  )
}
