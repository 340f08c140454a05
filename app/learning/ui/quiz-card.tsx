import { to } from '#app/i18n/addresses.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { QuizCard as Card } from '../read-lesson.server.ts'
import { learningWords } from '../words.ts'

type Props = {
  quiz: Card
  course: string
  /** Whether the reader may take it. */
  open: boolean
}

/** A quiz where it stands in a lesson: what it is, how the reader stands with it, and the way in. */
export function QuizCard({ quiz, course, open }: Props) {
  const language = useLanguage()
  const say = learningWords(language)
  const place = { course, quiz: quiz.id }
  return (
    <section className="card my-6" id={`quiz-${quiz.id}`} aria-labelledby={`quiz-${quiz.id}-title`}>
      <h2 className="mt-0" id={`quiz-${quiz.id}-title`}>
        {quiz.title}
      </h2>
      <p>
        {say('quiz.questions', { count: quiz.questions })}. {say('quiz.pass', { percent: quiz.passPercent })}
      </p>
      {quiz.passed && <p className="verdict verdict-right">{say('quiz.passed')}</p>}
      {!quiz.passed && quiz.tries > 0 && <p className="verdict">{say('quiz.notPassed')}</p>}
      {open ? <WayIn quiz={quiz} place={place} /> : <p className="hint">{say('quiz.needsCourse')}</p>}
    </section>
  )
}

function WayIn({ quiz, place }: { quiz: Card; place: { course: string; quiz: string } }) {
  const language = useLanguage()
  const say = learningWords(language)
  if (quiz.underWay !== null) {
    const attempt = to('attempt', language, { ...place, number: String(quiz.underWay) })
    return <ButtonLink href={attempt}>{say('quiz.resume')}</ButtonLink>
  }
  if (quiz.tries > 0)
    return (
      <ButtonLink look="quiet" href={to('quiz', language, place)}>
        {say('quiz.open')}
      </ButtonLink>
    )
  return <StartQuiz place={place} label={say('quiz.start')} />
}

/** Beginning an attempt is a post: opening a page never begins one. */
export function StartQuiz({ place, label }: { place: { course: string; quiz: string }; label: string }) {
  return (
    <form method="post" action={to('attempts', useLanguage(), place)}>
      <Button>{label}</Button>
    </form>
  )
}
