import { inPress } from '#app/platform/press.server.ts'
import type { ProgrammeSheet } from './programme-sheet.server.ts'

/** The programme of a course as a PDF of A4 sheets: with title, language, bookmarks and text one can select. */
export const drawProgramme = (sheet: ProgrammeSheet): Promise<Buffer> =>
  inPress(async () => {
    // Fetched at the first programme: most processes of an evening draw none.
    const { programmePdf } = await import('./ui/programme-pdf.tsx')
    return programmePdf(sheet)
  })
