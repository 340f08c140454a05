import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Holder } from '../pool-people.server.ts'
import { seatsWords } from '../words.ts'

/** Who has a seat of a pool, each with a button that takes it back. */
export function Holders({ poolId, holders }: { poolId: string; holders: Holder[] }) {
  const language = useLanguage()
  const say = seatsWords(language)
  return (
    <section aria-labelledby="holders">
      <h2 id="holders">{say('pool.holders')}</h2>
      {holders.length === 0 && <p>{say('pool.noHolders')}</p>}
      <ul className="rows">
        {holders.map((holder) => (
          <li key={holder.id}>
            <a href={to('member', language, { member: holder.memberId })}>{holder.name}</a>
            <span className="text-soft">{aboutIn(language, holder)}</span>
            <form method="post" className="ms-auto" action={to('seatReturn', language, { pool: poolId })}>
              <input type="hidden" name="assignment" value={holder.id} />
              <Button look="quiet" aria-label={say('pool.takeBackOf', { name: holder.name })}>
                {say('pool.takeBack')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

function aboutIn(language: ReturnType<typeof useLanguage>, { department, joined, assignedAt, dueOn }: Holder) {
  const say = seatsWords(language)
  const since = joined ? say('pool.since', { day: day(assignedAt, language) }) : say('pool.waiting')
  return [department, since, dueOn && say('pool.dueOn', { day: day(dueOn, language) })].filter(Boolean).join(' · ')
}
