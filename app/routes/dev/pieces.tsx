import { notFound } from '#app/platform/answers.ts'
import { showsSamples } from '#app/platform/env.server.ts'
import { Samples } from '#app/ui/samples/samples.tsx'

/** The pieces it shows only come to life on a hydrated page. */
export const handle = { live: true }

export const loader = () => (showsSamples ? null : notFound())

export default Samples
