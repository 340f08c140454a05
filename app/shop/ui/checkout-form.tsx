import type { FieldMetadata } from '@conform-to/react'
import type { FormReply } from '#app/platform/form.ts'
import { Button } from '#app/ui/button.tsx'
import { Field, TickField } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { CheckoutForm as Schema } from '../checkout-form.ts'
import type { CheckoutPage } from '../checkout-page.server.ts'
import { shopWords } from '../words.ts'
import { Withdrawal } from './checkout-summary.tsx'
import { Consents } from './consents.tsx'

type Props = { page: CheckoutPage; reply?: FormReply }
export type Fields = { [Name in keyof typeof Schema.shape]: FieldMetadata }

/** Who buys, what they agree to, and the button that binds. Which fields show follows the choice without a script. */
export function CheckoutForm({ page, reply }: Props) {
  const say = shopWords(useLanguage())
  const start = { kind: page.needsFirm ? 'business' : 'consumer', name: page.buyer.name, company: page.firm?.name }
  const [form, fields] = useFilled(Schema, reply, start)
  return (
    <PlainForm form={form} className="form group/buyer max-w-none">
      <input type="hidden" name="shown" value={page.shown} />
      <fieldset className="form m-0 border-0 p-0">
        <legend className="form-heading">{say('checkout.who')}</legend>
        <Kind field={fields.kind} />
        <p className="hint">{say('checkout.italyOnly')}</p>
        <PersonFields fields={fields} />
        <CompanyFields fields={fields} />
        <AddressFields fields={fields} />
      </fieldset>
      <Withdrawal page={page} />
      <Consents fields={fields} lines={page.lines} />
      <div>
        <p className="hint mb-2">{say('checkout.submitHint')}</p>
        <Button>{say(page.totalCents > 0 ? 'checkout.submit' : 'checkout.submitFree')}</Button>
      </div>
    </PlainForm>
  )
}

function Kind({ field }: { field: FieldMetadata }) {
  const say = shopWords(useLanguage())
  return (
    <div className="grid">
      {(['consumer', 'business'] as const).map((kind) => (
        <label key={kind} className="tick-row">
          <input
            type="radio"
            className="tick"
            name={field.name}
            value={kind}
            defaultChecked={field.initialValue === kind}
          />
          <span>{say(`checkout.${kind}`)}</span>
        </label>
      ))}
    </div>
  )
}

function PersonFields({ fields }: { fields: Fields }) {
  const say = shopWords(useLanguage())
  return (
    <div className="form group-has-[[value=business]:checked]/buyer:hidden">
      <Field field={fields.name} label={say('checkout.name')} autoComplete="name" />
      <TickField field={fields.wantsInvoice} label={say('checkout.wantsInvoice')} />
      <div className="hidden group-has-[[name=wantsInvoice]:checked]/buyer:block">
        <Field field={fields.taxCode} label={say('checkout.taxCode')} autoCapitalize="characters" />
      </div>
    </div>
  )
}

function CompanyFields({ fields }: { fields: Fields }) {
  const say = shopWords(useLanguage())
  return (
    <div className="form hidden group-has-[[value=business]:checked]/buyer:grid">
      <Field field={fields.company} label={say('checkout.company')} autoComplete="organization" />
      <Field field={fields.vatNumber} label={say('checkout.vatNumber')} inputMode="numeric" />
      <Field field={fields.companyTaxCode} label={say('checkout.companyTaxCode')} />
      <Field
        field={fields.recipientCode}
        label={say('checkout.recipientCode')}
        hint={say('checkout.recipientHint')}
        autoCapitalize="characters"
      />
      <Field field={fields.pec} label={say('checkout.pec')} type="email" />
    </div>
  )
}

// Shown to firms, and to people who want an invoice.
function AddressFields({ fields }: { fields: Fields }) {
  const say = shopWords(useLanguage())
  const shown = 'group-has-[[value=business]:checked]/buyer:grid group-has-[[name=wantsInvoice]:checked]/buyer:grid'
  return (
    <div className={`form address hidden ${shown}`}>
      <Field field={fields.street} label={say('checkout.street')} autoComplete="address-line1" />
      <Field field={fields.postcode} label={say('checkout.postcode')} inputMode="numeric" autoComplete="postal-code" />
      <Field field={fields.town} label={say('checkout.town')} autoComplete="address-level2" />
      <Field
        field={fields.province}
        label={say('checkout.province')}
        hint={say('checkout.provinceHint')}
        autoComplete="address-level1"
        autoCapitalize="characters"
      />
    </div>
  )
}
