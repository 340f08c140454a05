import * as z from 'zod'
import { email, oneOf, optionalText, whole } from '#app/platform/fields.ts'
import { firmSizes } from './details.ts'
import { dayField, momentField, optionalDay } from './form-fields.ts'
import { nameText, optionalName, ownWords } from './plain-words.ts'

/** Who asks, in every form. `key` makes a repeated send recognisable; `website` is filled by machines only. */
const sender = {
  key: z.string().max(64).optional(),
  website: z.string().optional(),
  name: nameText(80),
  email: email(),
  phone: optionalText(40),
  firm: optionalName(120),
}

export const ContactForm = z.object({ ...sender, message: ownWords() })

export const MeetingForm = z
  .object({
    ...sender,
    size: oneOf(firmSizes),
    sector: nameText(80),
    message: ownWords(),
    time1: momentField(),
    time2: momentField(),
    time3: momentField(),
  })
  .superRefine((wish, context) => {
    const times = [wish.time1, wish.time2, wish.time3].map((at) => at?.getTime())
    for (const [at, time] of times.entries())
      if (time && times.indexOf(time) < at)
        context.addIssue({ code: 'custom', path: [`time${at + 1}`], message: 'sameTime' })
  })

export const TrainingForm = z
  .object({
    ...sender,
    kind: oneOf(['inHouse', 'coaching']),
    people: whole(1, 5000),
    place: nameText(120),
    from: dayField(),
    until: optionalDay(),
    message: ownWords(),
  })
  .refine(({ from, until }) => !until || until >= from, { error: 'beforeStart', path: ['until'] })
