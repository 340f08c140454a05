import { academy } from '#app/platform/academy.server.ts'
import { seatsWithoutQuote } from '#app/shop/bounds.ts'
import { comparisons, type Comparison } from '#app/shop/comparison.ts'
import { shopIsOpen } from '#app/shop/open.server.ts'
import { ComparisonTable } from '#app/shop/ui/comparison-table.tsx'
import { WareCard } from '#app/shop/ui/ware-card.tsx'
import { shopWindow } from '#app/shop/window.server.ts'
import { shopWords } from '#app/shop/words.ts'
import { Head } from '#app/ui/head.tsx'
import { Empty, Notice, Page } from '#app/ui/page.tsx'
import { TeamPicture } from '#app/ui/pictures/team.tsx'
import { Ruled } from '#app/ui/ruled.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { to } from '#app/i18n/addresses.ts'
import { wareThing } from '#app/shop/ware-thing.ts'
import { Structured } from '#app/ui/structured.tsx'
import { useAcademy } from '#app/ui/site.ts'
import type { Route } from './+types/window.ts'

// Equal for everybody, and told when a product or a price changes; but a price or a date may also begin at a set moment,
// of which nobody is told, so five minutes and not an hour. How many places are left is for the pages of the dates.
export const headers = () => ({ 'Cache-Control': 'public, s-maxage=300' })

export async function loader() {
  return { wares: await shopWindow(), open: shopIsOpen(), email: academy().email }
}

const kinds = ['course', 'seats', 'place'] as const

export default function Window({ loaderData: { wares, open, email } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = shopWords(language)
  const { origin, academy } = useAcademy()
  const around = { url: `${origin}${to('shop', language)}`, academy }
  const shelves = kinds.map((kind) => ({ kind, wares: wares.filter((ware) => ware.kind === kind) }))
  return (
    <Page wide title={say('window.title')} lead={say('window.lead')}>
      <Head title={say('window.title')} description={say('window.description')} />
      {wares.length > 0 && <Structured things={wares.map((ware) => wareThing(ware, language, around))} />}
      <div className="page-picture">
        <TeamPicture />
      </div>
      {!open && <Notice>{say('window.closed', { email })}</Notice>}
      {wares.length === 0 && <Empty>{say('window.empty', { email })}</Empty>}
      {comparisons(wares).map((comparison) => (
        <Compared key={comparison.courseId} {...comparison} />
      ))}
      {shelves.map(
        ({ kind, wares }) =>
          wares.length > 0 && (
            <Ruled key={kind} id={kind} title={say(`window.${kind}`)}>
              {wares.map((ware) => (
                <WareCard key={ware.id} ware={ware} open={open} />
              ))}
              {kind === 'seats' && <p className="mt-4">{say('window.quote', { count: seatsWithoutQuote, email })}</p>}
            </Ruled>
          ),
      )}
    </Page>
  )
}

/** Where a course can be had in more ways than one, they stand side by side. */
function Compared({ courseId, ways }: Comparison) {
  const say = shopWords(useLanguage())
  if (ways.length < 2) return null
  return (
    <Ruled id={`compare-${courseId}`} title={say('compare.title')}>
      <ComparisonTable ways={ways} />
    </Ruled>
  )
}
