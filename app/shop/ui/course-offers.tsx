import { to } from '#app/i18n/addresses.ts'
import { money } from '#app/i18n/format.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Ruled } from '#app/ui/ruled.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { comparisons } from '../comparison.ts'
import type { Ware } from '../window.server.ts'
import { shopWords } from '../words.ts'
import { ComparisonTable } from './comparison-table.tsx'

/** What one course costs, for one and for a team, and from how much in the classroom. Nothing when it is not sold. */
export function CourseOffers({ wares }: { wares: Ware[] }) {
  const language = useLanguage()
  const say = shopWords(language)
  const [lessons] = comparisons(wares)
  const places = wares.filter(({ kind }) => kind === 'place').map(({ price }) => price.cents)
  if (wares.length === 0) return null
  return (
    <Ruled id="prices" title={say('compare.title')}>
      {lessons && <ComparisonTable ways={lessons.ways} />}
      {places.length > 0 && <p>{say('compare.place', { price: money(Math.min(...places), language) })}</p>}
      <div className="actions">
        <ButtonLink href={to('shop', language)}>{say('compare.toShop')}</ButtonLink>
      </div>
    </Ruled>
  )
}
