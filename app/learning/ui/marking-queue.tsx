import { StudioPage } from '#app/catalog/ui/studio/studio-page.tsx'
import { to } from '#app/i18n/addresses.ts'
import { Dated, DatedList } from '#app/ui/dated.tsx'
import { Notice } from '#app/ui/page.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { markingQueue } from '../marking-queue.server.ts'
import { markingWords } from '../marking-words.ts'
import type { Course } from './regrades.tsx'

type Props = { queue: Awaited<ReturnType<typeof markingQueue>>; course: Course; saved: boolean }

/** What waits to be marked in a course, the longest waiting first. */
export function MarkingQueue({ queue, course, saved }: Props) {
  const language = useLanguage()
  const say = markingWords(language)
  const here = to('studioMarkings', language, { course: course.id })
  return (
    <StudioPage title={say('title')} lead={say('lead')} course={{ id: course.id, title: course.title[language] }}>
      {saved && <Notice look="good">{say('saved')}</Notice>}
      {queue.rows.length === 0 && <p className="text-soft">{say('none')}</p>}
      <DatedList>
        {queue.rows.map(({ id, name, quiz, number, left, submittedAt }) => (
          <Dated key={id} at={submittedAt} more={say('left', { count: left })}>
            <a href={to('studioMarking', language, { course: course.id, attempt: id })}>{name}</a>:{' '}
            {say('attempt', { quiz, number })}
          </Dated>
        ))}
      </DatedList>
      <Pager
        page={queue.page}
        more={queue.more}
        at={(page) => `${here}?page=${page}`}
        newer={say('newer')}
        older={say('older')}
      />
    </StudioPage>
  )
}
