import * as z from 'zod'
import { oneOf, optionalText, text, ticked, whole } from '#app/platform/fields.ts'
import { momentField } from './form-fields.ts'
import { handStates } from './hand-states.ts'
import { romanMoment } from './roman-moment.ts'

/** The version of the request that was seen; every change says it. */
const version = whole(0, 2_000_000_000)

export const MoveForm = z.object({ version, to: oneOf(handStates) })
export const NoteForm = z.object({ text: text(4000) })
export const AnswerForm = z.object({ version, subject: text(200), text: text(10_000) })
export const ProposalForm = z.object({ version, time: momentField() })
export const CallOffForm = z.object({ version })
export const ErasureForm = z.object({ version, confirm: ticked() })

/** `chosen` is one of the times of the request as a form writes it, or `other`, which then must be said. */
export const AppointmentForm = z
  .object({
    version,
    chosen: text(30),
    other: optionalText(30),
    minutes: whole(10, 480),
    place: text(200),
  })
  .superRefine(({ chosen, other }, context) => {
    const path = chosen === 'other' ? 'other' : 'chosen'
    if (!startOf({ chosen, other })) context.addIssue({ code: 'custom', path: [path], message: 'moment' })
  })

/** The moment that was chosen, or null when nothing sensible was. */
export const startOf = ({ chosen, other }: { chosen: string; other?: string }) =>
  romanMoment(chosen === 'other' ? (other ?? '') : chosen)
