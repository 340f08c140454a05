import { to } from '#app/i18n/addresses.ts'
import type { FormReply } from '#app/platform/form.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { AddForm as Schema } from '../basket-forms.ts'
import type { Priced } from '../products.server.ts'
import { shopWords } from '../words.ts'

type Props = { product: Pick<Priced, 'id' | 'kind'>; most: number; reply?: FormReply }

/** Put a product into the basket: a plain form, also where it comes back with what was wrong. A course for one asks no number. */
export function AddForm({ product, most, reply }: Props) {
  const language = useLanguage()
  const say = shopWords(language)
  const [form, fields] = useFilled(Schema, reply, { product: product.id, quantity: '1' }, `add-${product.id}`)
  const asks = product.kind !== 'course' && most > 1
  return (
    <PlainForm form={form} action={to('basket', language)}>
      <input type="hidden" name="product" value={product.id} />
      {asks || fields.quantity.errors ? (
        <Field
          field={fields.quantity}
          label={say(`product.quantity.${product.kind}`)}
          inputMode="numeric"
          autoComplete="off"
          className="input max-w-28"
        />
      ) : (
        <input type="hidden" name="quantity" value="1" />
      )}
      <div className="actions m-0">
        <Button>{say('product.add')}</Button>
      </div>
    </PlainForm>
  )
}
