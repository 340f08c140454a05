import { once } from '#app/platform/once.server.ts'
import type { ProgrammeSheet } from './programme-sheet.server.ts'

/**
 * The programme of a course as a PDF of A4 sheets: with title, language, bookmarks and text one can select. Drawn one at a
 * time whatever is asked for at once: a sheet in the making takes some forty megabytes, and the next one can wait.
 */
export function drawProgramme(sheet: ProgrammeSheet): Promise<Buffer> {
  const press = once('programme-press', () => ({ last: Promise.resolve() as Promise<unknown> }))
  const drawn = press.last.then(() => draw(sheet))
  press.last = drawn.catch(() => null)
  return drawn
}

// Fetched at the first programme: most processes of an evening draw none.
async function draw(sheet: ProgrammeSheet): Promise<Buffer> {
  const { programmePdf } = await import('./ui/programme-pdf.tsx')
  return programmePdf(sheet)
}
