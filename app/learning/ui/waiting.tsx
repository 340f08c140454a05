import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { laterWords } from '../later-words.ts'

const reasons = [
  'older',
  'not-under-way',
  'too-late',
  'closed',
  'not-there',
  'not-an-answer',
  'too-long',
  'quiz-first',
  'watch-first',
  'too-old',
  'other',
] as const

/**
 * What of a learner's deeds waits for the network, what has arrived and what was refused (`waiting.island.ts`), and that a page
 * is a copy (`public/offline.js` takes `hidden` away and puts the time in). Nothing is shown without script.
 */
export function Waiting({ person }: { person: string }) {
  const say = laterWords(useLanguage())
  const whys = Object.fromEntries(reasons.map((reason) => [reason, say(`why.${reason}`)]))
  return (
    <div className="waiting" data-waiting={person} data-whys={JSON.stringify(whys)}>
      <div className="notice notice-note" data-kept-copy="" hidden>
        <p>
          <strong>
            {say('copy')} <time data-kept-at="" />.
          </strong>{' '}
          {say('copyHow')}
        </p>
      </div>
      <output
        className="waiting-status"
        data-waiting-status=""
        data-waits={say('waits')}
        data-sign-in={say('signIn')}
        data-sent={say('sent')}
      />
      <div data-refused="" role="log" aria-label={say('refused')} />
      <template data-refused-one="">
        <div className="notice notice-wrong">
          <p>
            <strong>{say('refused')}.</strong> <span data-why="" />
          </p>
          <blockquote className="refused-text" data-text={say('completion')} />
          <div className="actions">
            <Button type="button" look="quiet" data-copy="">
              {say('copyText')}
            </Button>
            <Button type="button" look="quiet" data-dismiss="">
              {say('dismiss')}
            </Button>
          </div>
        </div>
      </template>
    </div>
  )
}
