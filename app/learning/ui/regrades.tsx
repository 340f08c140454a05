import { StudioPage } from '#app/catalog/ui/studio/studio-page.tsx'
import { to } from '#app/i18n/addresses.ts'
import { moment } from '#app/i18n/format.ts'
import { Button } from '#app/ui/button.tsx'
import { Dated, DatedList } from '#app/ui/dated.tsx'
import { Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { quizDeskWords } from '../quiz-desk-words.ts'
import type { RegradesView } from '../regrades.server.ts'

export type Course = { id: string; title: { it: string; en: string } }
export type RegradeRefused = 'not-ready' | 'changed-since' | 'applied-before' | 'nothing-mended'

/** A quiz whose key may have been mended: what that concerns, the dry run, and the regrades there were. */
export function Regrades({ view, course, refused }: { view: RegradesView; course: Course; refused?: RegradeRefused }) {
  const language = useLanguage()
  const say = quizDeskWords(language)
  return (
    <StudioPage
      title={say('regrade.title', { quiz: view.title })}
      lead={say('regrade.lead')}
      course={{ id: course.id, title: course.title[language] }}
    >
      {refused && <Notice look="wrong">{say(`regrade.refused.${refused}`)}</Notice>}
      {view.mended.length === 0 ? <p>{say('regrade.nothing')}</p> : <Mended view={view} course={course} />}
      <h2>{say('regrade.history')}</h2>
      {view.regrades.length === 0 ? <p className="text-soft">{say('regrade.none')}</p> : null}
      <DatedList>
        {view.regrades.map((regrade) => (
          <Dated key={regrade.id} at={regrade.plannedAt} more={<Done regrade={regrade} />}>
            <a href={to('studioRegrade', language, { course: course.id, quiz: view.quizId, regrade: regrade.id })}>
              {say('regrade.changes', { count: regrade._count.changes })}
            </a>
          </Dated>
        ))}
      </DatedList>
    </StudioPage>
  )
}

function Mended({ view, course }: { view: RegradesView; course: Course }) {
  const language = useLanguage()
  const say = quizDeskWords(language)
  return (
    <>
      <h2>{say('regrade.mended')}</h2>
      <ul className="list-disc ps-5">
        {view.mended.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <p>{say('regrade.waiting', { count: view.attempts })}</p>
      <form method="post" action={to('studioRegrades', language, { course: course.id, quiz: view.quizId })}>
        <Button>{say('regrade.plan')}</Button>
        <p className="hint">{say('regrade.planHint')}</p>
      </form>
    </>
  )
}

type Standing = Pick<RegradesView['regrades'][number], 'planner' | 'applier' | 'appliedAt'>

/** Who looked, who said so, and when. */
export function Done({ regrade: { planner, applier, appliedAt } }: { regrade: Standing }) {
  const language = useLanguage()
  const say = quizDeskWords(language)
  const planned = planner ? say('regrade.planned', { name: planner.name }) : say('regrade.plannedByNobody')
  if (!appliedAt) return <>{planned}</>
  const at = { moment: moment(appliedAt, language) }
  const applied = applier ? say('regrade.applied', { name: applier.name, ...at }) : say('regrade.appliedByNobody', at)
  return (
    <>
      {planned} · {applied}
    </>
  )
}
