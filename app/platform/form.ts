import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from 'react-router'
import type * as z from 'zod'

export type FormReply = SubmissionResult

/**
 * Read a submitted form against its schema. Never throws for what a person typed: the errors are keys of a room's words,
 * and everything but secrets comes back so that nothing has to be typed twice.
 */
export async function readForm<S extends z.ZodType>(request: Request, schema: S) {
  const submission = parseWithZod(await formOf(request), { schema })
  if (submission.status === 'success') return { ok: true as const, value: submission.value, submission }
  return { ok: false as const, reply: submission.reply(), submission }
}

type Read = {
  submission: { reply(options?: { formErrors?: string[]; fieldErrors?: Record<string, string[]> }): FormReply }
}

/** Show the form again, with what was typed: 400 for what a person typed, 409 or 422 with the business's own reason. */
export function again(
  form: Read,
  refusal?: { errors?: string[]; fields?: Record<string, string[]> },
  status = refusal ? 409 : 400,
) {
  const options = refusal && { formErrors: refusal.errors, fieldErrors: refusal.fields }
  return data(withoutSecrets(form.submission.reply(options)), { status })
}

function withoutSecrets(reply: FormReply): FormReply {
  if (!reply.initialValue) return reply
  const kept = Object.entries(reply.initialValue).filter(([name]) => !/password|token/i.test(name))
  return { ...reply, initialValue: Object.fromEntries(kept) }
}

/** Everything a form sent, by name, where no schema can know the names beforehand. Files do not count. */
export async function sentFields(request: Request): Promise<Record<string, string[]>> {
  const sent: Record<string, string[]> = Object.create(null) as object as Record<string, string[]>
  for (const [name, value] of await formOf(request)) if (typeof value === 'string') (sent[name] ??= []).push(value)
  return sent
}

// A body that is no form at all (wrong encoding, cut off) is an empty form, not a crash.
async function formOf(request: Request) {
  try {
    return await request.formData()
  } catch {
    return new FormData()
  }
}
