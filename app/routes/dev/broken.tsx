import { notFound } from '#app/platform/answers.ts'
import { showsSamples } from '#app/platform/env.server.ts'

/** Breaks on purpose where samples are shown, so that the page that says so can be looked at. */
export function loader() {
  if (!showsSamples) notFound()
  throw new Error('Broken on purpose')
}

// Without a component this would be a bare resource: the error page needs the frame.
export default function Broken() {
  return null
}
