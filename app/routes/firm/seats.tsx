import { poolsOf } from '#app/seats/pools-of.server.ts'
import { SeatBar } from '#app/seats/ui/seat-bar.tsx'
import { seatsWords } from '#app/seats/words.ts'
import { requireManaging } from '#app/teams/firm-visit.server.ts'
import { FirmPage } from '#app/teams/ui/firm-page.tsx'
import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import { languageOf } from '#app/i18n/language.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/seats.ts'

export { ManagersOnly as ErrorBoundary } from '#app/teams/ui/managers-only.tsx'

export async function loader({ context, url }: Route.LoaderArgs) {
  const { firm } = await requireManaging(context, url)
  return { pools: await poolsOf(firm, languageOf(url.pathname)) }
}

export default function Seats({ loaderData: { pools } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = seatsWords(language)
  return (
    <FirmPage title={say('seats.title')} lead={say('seats.lead')}>
      {pools.length === 0 && <Empty>{say('seats.none')}</Empty>}
      <div className="grid-cards">
        {pools.map((pool) => (
          <section key={pool.id} className="card">
            <h2 className="mt-0">{pool.course}</h2>
            <SeatBar {...pool} />
            <p className="hint">{say('seats.bought', { day: day(pool.createdAt, language) })}</p>
            <div className="actions mb-0">
              <ButtonLink
                look={pool.free > 0 ? 'main' : 'quiet'}
                href={to('seatAssignments', language, { pool: pool.id })}
                aria-label={`${say('seats.open')}: ${pool.course}`}
              >
                {say('seats.open')}
              </ButtonLink>
            </div>
          </section>
        ))}
      </div>
      <div className="actions">
        <ButtonLink look={pools.length > 0 ? 'quiet' : 'main'} href={to('shop', language)}>
          {say(pools.length > 0 ? 'seats.more' : 'seats.shop')}
        </ButtonLink>
      </div>
    </FirmPage>
  )
}
