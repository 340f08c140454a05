import { moment } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { QuizIntro } from '../quiz-pages.server.ts'
import { learningWords } from '../words.ts'

/** How a quiz is to be taken, said before one begins: time, attempts, which one counts. Nothing comes as a surprise later. */
export function QuizRules({ rules }: Pick<QuizIntro, 'rules'>) {
  const language = useLanguage()
  const say = learningWords(language)
  const sentences = [
    timeAllowed(rules, say),
    ...triesAllowed(rules, say),
    rules.drawn && say('rules.drawn'),
    rules.closes && say('rules.closes', { moment: moment(rules.closes, language) }),
  ].filter((sentence) => typeof sentence === 'string')
  if (sentences.length === 1) return <p>{sentences[0]}</p>
  return (
    <ul className="list-disc ps-5">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

type Say = ReturnType<typeof learningWords>

function triesAllowed({ limit, left, delay, keep }: QuizIntro['rules'], say: Say) {
  return [
    limit === null ? say('quiz.retry') : say('rules.limit', { count: limit, left: left ?? 0 }),
    delay !== null && say('rules.delay', { delay: duration(delay, say) }),
    (keep !== 'highest' || limit !== null) && say(`rules.keep.${keep}`),
  ]
}

function timeAllowed({ minutes, ownMinutes }: QuizIntro['rules'], say: Say) {
  if (minutes === null) return false
  if (ownMinutes === null) return say('rules.noLimitForYou', { minutes })
  if (ownMinutes !== minutes) return say('rules.moreTime', { minutes, count: ownMinutes })
  return say('rules.minutes', { count: minutes })
}

/** Minutes as one would say them: hours and days where they come out even. */
function duration(minutes: number, say: Say) {
  if (minutes % 1440 === 0) return say('rules.days', { count: minutes / 1440 })
  if (minutes % 60 === 0) return say('rules.hours', { count: minutes / 60 })
  return say('course.minutes', { count: minutes })
}
