import * as z from 'zod'
import { languages } from '#app/i18n/language.ts'
import { oneOf, optionalText, text } from '#app/platform/fields.ts'
import { memberRoles } from './roles.ts'

export const FirmForm = z.object({ name: text(120) })
export const DepartmentForm = z.object({ name: text(80) })
export const InviteForm = z.object({
  people: text(10_000),
  department: optionalText(64),
  role: oneOf(['employee', 'manager']),
  language: oneOf(languages),
})
export const MoveForm = z.object({ department: optionalText(64) })
export const RoleForm = z.object({ role: oneOf(memberRoles) })
