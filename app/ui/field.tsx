import type { FieldMetadata } from '@conform-to/react'
import type { ComponentProps, ReactNode } from 'react'
import { errorText, useLanguage } from './speech.ts'

type Shared = { field: FieldMetadata; label: string; hint?: string }

/** A labelled input that carries its hint and its errors for whoever sees or hears the page. */
export function Field({ field, label, hint, ...input }: Shared & ComponentProps<'input'>) {
  const secret = input.type === 'password'
  return (
    <Labelled field={field} label={label} hint={hint}>
      <input
        type="text"
        {...wired(field, hint)}
        defaultValue={secret ? undefined : startOf(field)}
        className="input"
        {...input}
      />
    </Labelled>
  )
}

/** The same for several lines of text. */
export function TextField({ field, label, hint, ...area }: Shared & ComponentProps<'textarea'>) {
  return (
    <Labelled field={field} label={label} hint={hint}>
      <textarea {...wired(field, hint)} defaultValue={startOf(field)} rows={5} className="input" {...area} />
    </Labelled>
  )
}

/** The same for one choice of a list. */
export function SelectField({ field, label, hint, children, ...select }: Shared & ComponentProps<'select'>) {
  return (
    <Labelled field={field} label={label} hint={hint}>
      <select {...wired(field, hint)} defaultValue={startOf(field)} className="input" {...select}>
        {children}
      </select>
    </Labelled>
  )
}

/** A box to tick, its sentence beside it. */
export function TickField({
  field,
  label,
  hint,
  ...input
}: Omit<Shared, 'label'> & { label: ReactNode } & ComponentProps<'input'>) {
  return (
    <div className="field">
      <label className="flex items-start gap-3">
        <input
          {...wired(field, hint)}
          type="checkbox"
          value="on"
          defaultChecked={startOf(field) === 'on'}
          className="tick"
          {...input}
        />
        <span>{label}</span>
      </label>
      <Hint field={field} hint={hint} />
      <Errors field={field} />
    </div>
  )
}

/** The id of a field's label. */
export const labelOf = ({ id }: Pick<FieldMetadata, 'id'>) => `${id}-label`

/** The frame of a field: its label, hint and errors around whatever is filled in. */
export function Labelled({ field, label, hint, children }: Shared & { children: ReactNode }) {
  return (
    <div className="field">
      <label className="label" htmlFor={field.id} id={labelOf(field)}>
        {label}
      </label>
      <Hint field={field} hint={hint} />
      {children}
      <Errors field={field} />
    </div>
  )
}

const Hint = ({ field, hint }: Pick<Shared, 'field' | 'hint'>) =>
  hint ? (
    <p className="hint" id={field.descriptionId}>
      {hint}
    </p>
  ) : null

function Errors({ field }: Pick<Shared, 'field'>) {
  const language = useLanguage()
  if (!field.errors?.length) return null
  return (
    <p className="error" id={field.errorId}>
      {field.errors.map((error) => errorText(language, error)).join(' ')}
    </p>
  )
}

/** What stands in a field at the start. */
export const startOf = (field: FieldMetadata) =>
  typeof field.initialValue === 'string' ? field.initialValue : undefined

/** What ties an input to its hint and its errors. */
export function wired(field: FieldMetadata, hint: string | undefined) {
  const wrong = Boolean(field.errors?.length)
  const described = [wrong && field.errorId, hint && field.descriptionId].filter(Boolean).join(' ')
  return {
    id: field.id,
    name: field.name,
    required: field.required,
    minLength: field.minLength,
    maxLength: field.maxLength,
    'aria-invalid': wrong || undefined,
    'aria-describedby': described || undefined,
    // The first wrong field takes the focus of a page that came back; the browser honours the first autofocus only.
    autoFocus: wrong || undefined,
  }
}
