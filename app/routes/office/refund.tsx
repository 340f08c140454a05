import { redirect } from 'react-router'
import { requireRole } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { money } from '#app/i18n/format.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound } from '#app/platform/answers.ts'
import { again, readForm } from '#app/platform/form.ts'
import { orderForOffice } from '#app/shop/office-orders.server.ts'
import { RefundForm } from '#app/shop/refund-form.ts'
import { refundOrder } from '#app/shop/refund-order.server.ts'
import { shopWords } from '#app/shop/words.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField, TickField } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/refund.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  await requireRole(context, url, 'staff')
  return (await orderForOffice(params.order)) ?? notFound()
}

export async function action({ request, context, params: { order }, url }: Route.ActionArgs) {
  const staff = await requireRole(context, url, 'staff')
  const form = await readForm(request, RefundForm)
  if (!form.ok) return again(form)
  const language = languageOf(url.pathname)
  const refund = await refundOrder(staff, order, form.value.reason)
  if (refund.ok) throw redirect(to('officeOrder', language, { order }), 303)
  return again(form, { errors: [shopWords(language)(`office.refund.refused.${refund.code}`)] })
}

export default function Refund({ loaderData: order, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const say = shopWords(language)
  const [form, fields] = useFilled(RefundForm, actionData)
  const title = say('office.refund.title', { number: order.number })
  const { name } = order.buyer
  const lead =
    order.refunds.length > 0 || order.state === 'mismatch'
      ? say('office.refund.leadSome', { name })
      : say('office.refund.lead', { name, amount: money(order.totalCents, language) })
  return (
    <Page title={title} lead={lead}>
      <title>{title}</title>
      <PlainForm form={form}>
        <TextField
          field={fields.reason}
          label={say('office.refund.reason')}
          hint={say('office.refund.reasonHint')}
          rows={3}
        />
        <TickField field={fields.confirm} label={say('office.refund.confirm')} />
        <div className="actions">
          <Button look="danger">{say('office.refund.submit')}</Button>
          <a href={to('officeOrder', language, { order: order.id })}>{say('office.refund.back')}</a>
        </div>
      </PlainForm>
    </Page>
  )
}
