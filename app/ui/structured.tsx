import { asDataBlock, type Thing } from './things.ts'

/**
 * What the page shows, told once more for machines. A block of data, not a script: browsers never run it, and no content
 * security policy speaks of it.
 */
export const Structured = ({ things }: { things: Thing[] }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: asDataBlock(things) }} />
)
