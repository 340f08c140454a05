import { to } from '#app/i18n/addresses.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { ReleaseDiff } from '../release-diff.ts'
import { learningWords } from '../words.ts'

type Props = { diff: ReleaseDiff; releaseId: string; course: string; declined: boolean }

/** The offer of a newer release: what would change, and both answers. */
export function Offer({ diff, releaseId, course, declined }: Props) {
  const language = useLanguage()
  const say = learningWords(language)
  return (
    <section className="card my-6" aria-labelledby="offer">
      <h2 className="mt-0" id="offer">
        {say('offer.title')}
      </h2>
      {declined && <p>{say('offer.kept')}</p>}
      <p>{say('offer.changes')}</p>
      <ul className="list-disc ps-5">
        {changes(diff, say).map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <p>{say('offer.promise')}</p>
      <form method="post" action={to('releaseChoice', language, { course })} className="actions mb-0">
        <input type="hidden" name="release" value={releaseId} />
        <Button name="decision" value="moved">
          {say('offer.accept')}
        </Button>
        {!declined && (
          <Button look="quiet" name="decision" value="kept">
            {say('offer.keep')}
          </Button>
        )}
      </form>
    </section>
  )
}

const counted = ['newLessons', 'goneLessons', 'newQuestions', 'goneQuestions', 'changedQuestions'] as const

function changes(diff: ReleaseDiff, say: ReturnType<typeof learningWords>): string[] {
  const said = counted.filter((kind) => diff[kind] > 0).map((kind) => say(`offer.${kind}`, { count: diff[kind] }))
  if (diff.moved) said.push(say('offer.moved'))
  return said.length > 0 ? said : [say('offer.little')]
}
