import { to } from '#app/i18n/addresses.ts'
import { money, weekday } from '#app/i18n/format.ts'
import type { FormReply } from '#app/platform/form.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { QuantityForm } from '../basket-forms.ts'
import type { BasketLine, GoodLine } from '../basket.server.ts'
import { shopWords } from '../words.ts'

/** One line of the basket: what it is, how many, what it costs; or why it does not count. */
export function BasketRow({ line, reply, email }: { line: BasketLine; reply?: FormReply; email: string }) {
  const language = useLanguage()
  const { product, trouble } = line
  return (
    <li>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="m-0 text-xl">{product.title[language]}</h2>
        {trouble === null && <strong className="says-loud">{money(line.totalCents, language)}</strong>}
      </div>
      <About line={line} email={email} />
      <div className="basket-controls">
        {product.kind !== 'course' && trouble !== 'off-sale' && <QuantityOf line={line} reply={reply} />}
        <Remove line={line} />
      </div>
    </li>
  )
}

function About({ line, email }: { line: BasketLine; email: string }) {
  const language = useLanguage()
  const say = shopWords(language)
  const { courseDate } = line.product
  return (
    <>
      {courseDate && (
        <p className="m-0 text-soft">
          {weekday(courseDate.startsAt, language)}, {courseDate.venue.town}
        </p>
      )}
      {line.trouble === null ? (
        <HowMany line={line} />
      ) : (
        <p className="error">
          {say(`basket.trouble.${line.trouble}`, { email })} {say('basket.notCounted')}
        </p>
      )}
    </>
  )
}

function HowMany({ line: { product, quantity, charge } }: { line: GoodLine }) {
  const language = useLanguage()
  if (quantity === 1 && product.kind !== 'seats') return null
  const seats = shopWords(language)('basket.seatsInAll', { count: quantity * product.seats })
  return (
    <p className="m-0 text-soft">
      {quantity} × {money(charge.unitCents, language)}
      {product.kind === 'seats' && ` · ${seats}`}
    </p>
  )
}

function QuantityOf({ line: { product, quantity }, reply }: { line: BasketLine; reply?: FormReply }) {
  const language = useLanguage()
  const say = shopWords(language)
  const [form, fields] = useFilled(QuantityForm, reply, { quantity: String(quantity) }, `line-${product.id}`)
  return (
    <PlainForm form={form} action={to('basketLine', language, { product: product.id })}>
      <div className="basket-quantity">
        <Field
          field={fields.quantity}
          label={say(`product.quantity.${product.kind}`)}
          inputMode="numeric"
          autoComplete="off"
        />
        <Button look="quiet" aria-label={say('basket.changeOf', { title: product.title[language] })}>
          {say('basket.change')}
        </Button>
      </div>
    </PlainForm>
  )
}

function Remove({ line: { product } }: { line: BasketLine }) {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <form method="post" action={to('basketLine', language, { product: product.id })}>
      <input type="hidden" name="quantity" value="0" />
      <Button look="quiet" aria-label={say('basket.removeOf', { title: product.title[language] })}>
        {say('basket.remove')}
      </Button>
    </form>
  )
}
