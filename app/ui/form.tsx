import { useForm, type DefaultValue } from '@conform-to/react'
import { getZodConstraint } from '@conform-to/zod/v4'
import type { ComponentProps, ReactNode } from 'react'
import type * as z from 'zod'
import type { FormReply } from '#app/platform/form.ts'
import { errorText, useLanguage } from './speech.ts'
import { uiWords } from './words.ts'

/** Conform's view of a form: its fields with what was typed and what was wrong, as the server answered. */
export function useFilled<S extends z.ZodObject>(
  schema: S,
  reply: FormReply | undefined,
  start?: DefaultValue<z.input<S>>,
  id?: string,
) {
  return useForm<z.input<S>>({
    id,
    lastResult: reply,
    constraint: getZodConstraint(schema),
    defaultValue: start,
  })
}

type Errors = { errors?: string[]; errorId: string; valid: boolean }

/** A plain form: works without script; whatever is wrong is said first and aloud. */
export function PlainForm({
  form,
  children,
  ...rest
}: { form: Errors & { id: string }; children: ReactNode } & Omit<ComponentProps<'form'>, 'form'>) {
  return (
    <form method="post" id={form.id} className="form" noValidate={false} {...rest}>
      <FormErrors form={form} />
      {children}
    </form>
  )
}

function FormErrors({ form }: { form: Errors }) {
  const language = useLanguage()
  const errors =
    form.errors?.map((error) => errorText(language, error)) ?? (form.valid ? [] : [uiWords(language)('form.wrong')])
  if (errors.length === 0) return null
  return (
    <div role="alert" id={form.errorId} className="notice notice-wrong">
      {errors.map((error) => (
        <p key={error}>{error}</p>
      ))}
    </div>
  )
}
