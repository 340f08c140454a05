import { StudioPage } from '#app/catalog/ui/studio/studio-page.tsx'
import { to } from '#app/i18n/addresses.ts'
import { moment } from '#app/i18n/format.ts'
import { scoreText } from '#app/practice/score.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/page.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { quizDeskWords } from '../quiz-desk-words.ts'
import type { RegradeView } from '../regrades.server.ts'
import { Done, type Course, type RegradeRefused } from './regrades.tsx'

type Props = { regrade: RegradeView; course: Course; title: string; refused?: RegradeRefused }

/** One regrade: every change it would make or made, and before it is made, the button that makes it. */
export function Regrade({ regrade, course, title, refused }: Props) {
  const language = useLanguage()
  const say = quizDeskWords(language)
  const place = { course: course.id, quiz: regrade.quizId, regrade: regrade.id }
  return (
    <StudioPage
      title={say('regrade.title', { quiz: title })}
      lead={moment(regrade.plannedAt, language)}
      course={{ id: course.id, title: course.title[language] }}
    >
      {refused && <Notice look="wrong">{say(`regrade.refused.${refused}`)}</Notice>}
      <p>
        <Done regrade={regrade} />
      </p>
      <Found regrade={regrade} />
      {regrade.readyAt && !regrade.appliedAt && regrade.total > 0 && (
        <form method="post" action={to('studioRegradeApplication', language, place)}>
          <p>{say('regrade.promise')}</p>
          <Button>{say('regrade.apply')}</Button>
        </form>
      )}
      {regrade.total > 0 && <Changes regrade={regrade} />}
      <Pager
        page={regrade.page}
        more={regrade.page < regrade.pages}
        at={(page) => `${to('studioRegrade', language, place)}?page=${page}`}
        newer={say('regrade.newer')}
        older={say('regrade.older')}
      />
    </StudioPage>
  )
}

function Found({ regrade: { readyAt, appliedAt, doneAt, looked, total, passing } }: Pick<Props, 'regrade'>) {
  const say = quizDeskWords(useLanguage())
  if (!readyAt) return <Notice>{say('regrade.looking')}</Notice>
  if (appliedAt && !doneAt) return <Notice>{say('regrade.making')}</Notice>
  if (total === 0) return <p>{say('regrade.noChanges')}</p>
  return <p>{say('regrade.found', { looked, changes: say('regrade.changes', { count: total }), passing })}</p>
}

function Changes({ regrade: { changes } }: Pick<Props, 'regrade'>) {
  const language = useLanguage()
  const say = quizDeskWords(language)
  const result = (points: number, outOf: number | null) => say('regrade.result', scoreText({ points, outOf }, language))
  return (
    <table className="table table-cards">
      <caption className="sr-only">{say('regrade.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('regrade.person')}</th>
          <th scope="col">{say('regrade.attempt')}</th>
          <th scope="col">{say('regrade.before')}</th>
          <th scope="col">{say('regrade.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ attempt, ...one }) => (
          <tr key={one.attemptId}>
            <th scope="row">{attempt.user.name}</th>
            <td data-label={say('regrade.attempt')}>
              {attempt.number}
              {attempt.submittedAt && `, ${moment(attempt.submittedAt, language)}`}
            </td>
            <td data-label={say('regrade.before')}>
              {result(one.pointsBefore, attempt.outOf)},{' '}
              {say(one.passedBefore ? 'regrade.passed' : 'regrade.notPassed')}
            </td>
            <td
              data-label={say('regrade.after')}
              className={one.passedAfter && !one.passedBefore ? 'text-good' : undefined}
            >
              {result(one.pointsAfter, attempt.outOf)}, {say(`regrade.${outcomeOf(one)}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function outcomeOf({ passedBefore, passedAfter }: { passedBefore: boolean; passedAfter: boolean }) {
  if (passedBefore) return 'stays'
  return passedAfter ? 'passed' : 'notPassed'
}
