import { to } from '#app/i18n/addresses.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { handStates } from '../hand-states.ts'
import type { OfficeRequest } from '../request-for-office.server.ts'
import { journalWords } from '../words.ts'

/** Where a request may go by hand; an undone step is a step back. */
export function RequestMoves({ request }: { request: OfficeRequest }) {
  const language = useLanguage()
  const say = journalWords(language)
  const { id, state, version } = request
  const ways = state === 'closed' ? (['reopen'] as const) : handStates.filter((to) => to !== state && to !== 'reopen')
  return (
    <section aria-labelledby="stands">
      <h2 id="stands">{say('office.move.title')}</h2>
      {request.meetingAhead ? (
        <p className="hint">{say('office.move.meetingAhead')}</p>
      ) : (
        <>
          <form method="post" action={to('officeRequestState', language, { request: id })} className="request-buttons">
            <input type="hidden" name="version" value={version} />
            {ways.map((way) => (
              <Button key={way} look="quiet" name="to" value={way}>
                {say(`office.move.${way}`)}
              </Button>
            ))}
          </form>
          <p className="hint request-gap">{say('office.move.hint')}</p>
        </>
      )}
    </section>
  )
}
