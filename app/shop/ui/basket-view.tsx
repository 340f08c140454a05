import { to } from '#app/i18n/addresses.ts'
import type { FormReply } from '#app/platform/form.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Empty, Notice, Page } from '#app/ui/page.tsx'
import { EmptyBasketPicture } from '#app/ui/pictures/empty-basket.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { BasketPage } from '../basket-page.server.ts'
import { mostOf } from '../bounds.ts'
import type { Priced } from '../products.server.ts'
import { shopWords } from '../words.ts'
import { AddForm } from './add-form.tsx'
import { BasketRow } from './basket-row.tsx'
import { BasketTotals } from './basket-totals.tsx'

/** What was refused: with a sentence, or with the form to try again, or on a line. */
export type Refused = {
  sentence?: string
  retry?: { product: Priced; reply: FormReply }
  line?: { product: string; reply: FormReply }
}

/** The basket: what is in it, what it costs, what comes next. */
export function BasketView({ page, refused }: { page: BasketPage; refused?: Refused }) {
  const language = useLanguage()
  const say = shopWords(language)
  const { basket } = page
  return (
    <Page title={say('basket.title')}>
      <title>{say('basket.title')}</title>
      {refused?.sentence && <Notice look="wrong">{refused.sentence}</Notice>}
      {refused?.retry && <Retry {...refused.retry} />}
      {!refused && page.news && <News news={page.news} />}
      {basket.lines.length === 0 ? (
        <Empty>
          <EmptyBasketPicture />
          <p>{say('basket.empty')}</p>
          <Ways />
        </Empty>
      ) : (
        <>
          <ul className="basket" aria-label={say('basket.lines')}>
            {basket.lines.map((line) => (
              <BasketRow
                key={line.product.id}
                line={line}
                email={page.email}
                reply={refused?.line?.product === line.product.id ? refused.line.reply : undefined}
              />
            ))}
          </ul>
          <BasketTotals page={page} />
        </>
      )}
    </Page>
  )
}

function Ways() {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <div className="actions">
      <ButtonLink href={to('shop', language)}>{say('basket.toShop')}</ButtonLink>
      <ButtonLink look="quiet" href={to('dates', language)}>
        {say('basket.toDates')}
      </ButtonLink>
    </div>
  )
}

function News({ news: { product, undo } }: { news: NonNullable<BasketPage['news']> }) {
  const language = useLanguage()
  const say = shopWords(language)
  const title = product.title[language]
  if (undo === null) return <Notice look="good">{say('basket.added', { title })}</Notice>
  return (
    <Notice>
      <form method="post" action={to('basket', language)} className="flex flex-wrap items-center gap-4">
        <span>{say('basket.removed', { title })}</span>
        <input type="hidden" name="product" value={product.id} />
        <input type="hidden" name="quantity" value={undo} />
        <Button look="quiet">{say('basket.undo')}</Button>
      </form>
    </Notice>
  )
}

function Retry({ product, reply }: NonNullable<Refused['retry']>) {
  const language = useLanguage()
  return (
    <section className="card mb-6" aria-labelledby="retry">
      <h2 id="retry" className="mt-0">
        {shopWords(language)('basket.quantityFirst')}
      </h2>
      <p>{product.title[language]}</p>
      <AddForm product={product} most={mostOf(product)} reply={reply} />
    </section>
  )
}
