import { notFound } from '#app/platform/answers.ts'

/** Any address that nobody answers to. */
export const loader = () => notFound()
export const action = () => notFound()

// Without a component this would be a bare resource: the error page needs the frame.
export default function Nothing() {
  return null
}
