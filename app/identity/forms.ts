import * as z from 'zod'
import { languages } from '#app/i18n/language.ts'
import { email, oneOf, text } from '#app/platform/fields.ts'

export const shortestPassword = 12
export const longestPassword = 128

// Never trimmed: a space is a character like any other.
const givenPassword = z.string({ error: 'required' }).min(1, { error: 'required' }).max(longestPassword, {
  error: 'tooLong',
})
const newPassword = z
  .string({ error: 'required' })
  .min(shortestPassword, { error: 'shortPassword' })
  .max(longestPassword, { error: 'tooLong' })

export const RegisterForm = z.object({ name: text(80), email: email(), password: newPassword })
export const SignInForm = z.object({ email: email(), password: givenPassword })
export const MailForm = z.object({ email: email() })
export const NewPasswordForm = z.object({ password: newPassword })
export const ProfileForm = z.object({ name: text(80), language: oneOf(languages) })
