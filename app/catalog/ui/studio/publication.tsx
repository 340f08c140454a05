import { to } from '#app/i18n/addresses.ts'
import { moment } from '#app/i18n/format.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { BoxDraft, BoxProblem, PublicationBox } from '../../publication-box.server.ts'
import { studioWords } from '../../studio-words.ts'
import { changeText, type Names } from './change-text.ts'
import { Problems } from './problems.tsx'

type Props = { courseId: string; box: PublicationBox; names: Names }

/** What a publication would be, said before the button that makes it. */
export function Publication({ courseId, box, names }: Props) {
  const language = useLanguage()
  const say = studioWords(language)
  const [fit, unfit] = [box.drafts.filter(isFit), box.drafts.filter((one) => !isFit(one))]
  return (
    <section className="card" id="publication" aria-labelledby="publication-title">
      <h2 id="publication-title" className="mt-0">
        {say('box.title')}
      </h2>
      {box.drafts.length === 0 && <p>{say('box.empty')}</p>}
      {box.drafts.length > 0 && fit.length === 0 && <p>{say('box.noneFit')}</p>}
      {fit.length > 0 && (
        <form method="post" action={to('studioPublication', language, { course: courseId })}>
          <input type="hidden" name="announced" value={box.kind} />
          <fieldset className="ticks">
            <legend className="label">{say('box.choose')}</legend>
            {fit.map((one) => (
              <Choice key={one.id} draft={one} />
            ))}
          </fieldset>
          <Announcement box={box} names={names} courseId={courseId} />
          <Button>{say('box.publish')}</Button>
          {fit.length > 1 && <p className="hint mt-4">{say('box.again')}</p>}
        </form>
      )}
      {unfit.length > 0 && <Unfit courseId={courseId} drafts={unfit} />}
    </section>
  )
}

const isFit = ({ problems, stale }: BoxDraft) => problems.length === 0 && !stale

function Choice({ draft }: { draft: BoxDraft }) {
  const language = useLanguage()
  const say = studioWords(language)
  return (
    <label className="flex items-start gap-3">
      <input
        type="checkbox"
        name="draft"
        value={`${draft.id} ${draft.version}`}
        defaultChecked={draft.chosen}
        className="tick"
      />
      <span>
        {draft.title} <DraftName of={draft.of} />
        <span className="hint block">{say('state.draft', { at: moment(draft.savedAt, language) })}</span>
      </span>
    </label>
  )
}

function DraftName({ of }: Pick<BoxDraft, 'of'>) {
  const say = studioWords(useLanguage())
  return <span className="text-soft">({of.language ? say(`languages.${of.language}`) : say('course.quiz')})</span>
}

function Announcement({ box, names, courseId }: Props) {
  const language = useLanguage()
  const say = studioWords(language)
  const because = box.because.map((one) => changeText(language, one, names)).join('; ')
  if (box.kind === 'problems')
    return (
      <div className="notice notice-wrong my-4">
        <p>{say('box.problems')}</p>
        <PlacedProblems courseId={courseId} problems={box.problems} />
      </div>
    )
  return (
    <div className="notice my-4">
      <p>
        <strong>
          {box.kind !== 'release'
            ? say(`box.${box.kind}`)
            : box.number === 1
              ? say('box.first')
              : say('box.release', { number: box.number, because })}
        </strong>
      </p>
      {box.changes.length > 0 && (
        <>
          <p>{say('box.changes')}</p>
          <ul className="list-disc ps-5">
            {box.changes.map((one) => (
              <li key={`${one.subject} ${one.subjectId} ${one.language} ${one.change}`}>
                {changeText(language, one, names)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Unfit({ courseId, drafts }: { courseId: string; drafts: BoxDraft[] }) {
  const say = studioWords(useLanguage())
  return (
    <>
      <h3>{say('box.stays')}</h3>
      <p>{say('box.staysWhy')}</p>
      <ul className="list-none p-0">
        {drafts.map(({ id, of, title, stale, problems }) => (
          <li key={id}>
            <TextLink courseId={courseId} of={of}>
              {title}
            </TextLink>{' '}
            <DraftName of={of} />
            {stale && <p>{say('box.stale')}</p>}
            <Problems problems={problems} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Problems of a course, each under the text it stands in, which is one step away. */
export function PlacedProblems({ courseId, problems }: { courseId: string; problems: BoxProblem[] }) {
  const language = useLanguage()
  const say = studioWords(language)
  const name = ({ subject, id, language: own }: BoxProblem['of']) =>
    say(`problem.${subject}`, { id, language: own ? say(`languages.${own}`) : '' })
  const places = [...new Map(problems.map((one) => [name(one.of), one.of]))]
  return (
    <ul className="list-none p-0">
      {places.map(([title, of]) => (
        <li key={title}>
          <TextLink courseId={courseId} of={of}>
            {title}
          </TextLink>
          <Problems problems={problems.filter((one) => name(one.of) === title)} />
        </li>
      ))}
    </ul>
  )
}

function TextLink({
  courseId,
  of,
  children,
}: {
  courseId: string
  of: BoxProblem['of'] | BoxDraft['of']
  children: string
}) {
  const language = useLanguage()
  if (of.subject === 'quiz')
    return <a href={to('studioQuiz', language, { course: courseId, quiz: of.id })}>{children}</a>
  if (of.subject === 'course' || !of.language) return <strong>{children}</strong>
  return <a href={to('studioLesson', language, { course: courseId, lesson: of.id, text: of.language })}>{children}</a>
}
