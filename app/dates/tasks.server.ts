import * as z from 'zod'
import { task } from '#app/platform/jobs.server.ts'
import { mailPlacesBooked } from './mail-places-booked.server.tsx'
import { mailPlacesFreed } from './mail-places-freed.server.tsx'

const ofLine = z.object({ orderLineId: z.string() })

/** Tell a buyer that places are theirs. */
export const tellBooked = task('dates.tell-booked', ofLine, ({ orderLineId }) => mailPlacesBooked(orderLineId))

/** Tell somebody that booked places were given back. */
export const tellFreed = task('dates.tell-freed', ofLine, ({ orderLineId }) => mailPlacesFreed(orderLineId))
