import * as z from 'zod'
import { text, whole } from '#app/platform/fields.ts'

/** Put so many of a product into the basket. Ids and quantities only: what it costs is not for a form to say. */
export const AddForm = z.object({ product: text(100), quantity: whole(1, 200) })

/** Make a line of the basket hold so many; zero takes it out. */
export const QuantityForm = z.object({ quantity: whole(0, 200) })
