import { partsOf } from '../marks.ts'

/** An excerpt with what matched marked. Every part is drawn as text: nothing in it can become markup. */
export const Marked = ({ excerpt }: { excerpt: string }) =>
  partsOf(excerpt).map(({ text, matched }, at) =>
    matched ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  )
