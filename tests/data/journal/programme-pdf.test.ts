import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { expect, test } from 'vitest'
import { day, money, time, weekday } from '#app/i18n/format.ts'
import { drawProgramme } from '#app/journal/draw-programme.server.ts'
import { programmeSheet } from '#app/journal/programme-sheet.server.ts'
import { academy } from '#app/platform/academy.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aCourse } from '#tests/helpers/courses.ts'
import { aDate, onSale } from '#tests/helpers/wares.ts'

type Read = { text: string; pages: number; language: unknown; title: unknown; outline: string[] }

async function read(bytes: Buffer): Promise<Read> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { text, totalPages } = await extractText(pdf, { mergePages: true })
  const { info } = await getMeta(pdf)
  const outline = (await pdf.getOutline()).flatMap(({ title, items }) => [title, ...items.map((one) => one.title)])
  // A line may end anywhere between two words; a space that binds is a space.
  return { text: plain(text), pages: totalPages, language: info.Language, title: info.Title, outline }
}

const plain = (text: string) => text.replace(/\s+/g, ' ')

async function aFullCourse() {
  const course = await aCourse({
    lessons: [
      { id: 'uno', minutes: 12, free: true },
      { id: 'due', minutes: 55 },
    ],
  })
  const dates = [await aDate({ courseId: course.id, inDays: 20 }), await aDate({ courseId: course.id, inDays: 10 })]
  const title = { it: 'Un posto', en: 'A place' }
  await onSale({ kind: 'place', courseId: course.id, courseDateId: dates[0]!, cents: 123_450, title })
  await onSale({ kind: 'seats', seats: 5, courseId: course.id, cents: 59_501, title: { it: 'Licenze', en: 'Seats' } })
  return { course, dates }
}

for (const language of ['it', 'en'] as const)
  test(`the programme in ${language} says the dates, prices and lessons of the database and who sells`, async () => {
    const { course, dates } = await aFullCourse()
    const sheet = await programmeSheet(course.id, language)
    const { text, language: told, title, outline, pages } = await read(await drawProgramme(sheet!))
    for (const { startsAt, endsAt, venue } of await db.courseDate.findMany({ where: { id: { in: dates } } })) {
      expect(text).toContain(
        plain(`${weekday(startsAt, language)}, ${time(startsAt, language)} – ${time(endsAt, language)}`),
      )
      expect(text).toContain((venue as { town: string }).town)
    }
    const prices = await db.price.findMany({ where: { product: { courseId: course.id } } })
    expect(prices).toHaveLength(2)
    for (const { cents } of prices) expect(text).toContain(plain(money(cents, language)))
    expect(text.match(/IVA 22\s?% inclusa|22\s?% VAT included/g)).toHaveLength(2)
    const words = {
      it: ['Lezione uno', '12 minuti', '1 ora e 7 minuti'],
      en: ['Lesson uno', '12 minutes', '1 hour and 7 minutes'],
    }
    for (const said of words[language]) expect(text).toContain(said)
    const { legalName, vatNumber, email } = academy()
    for (const said of [legalName, vatNumber, email, day(new Date(), language)]) expect(text).toContain(said)
    expect(text).toContain(language === 'it' ? `1 di ${pages}` : `1 of ${pages}`)
    expect([told, String(title).includes(sheet!.title)]).toEqual([language, true])
    expect(outline).toContain(language === 'it' ? 'Le prossime date in aula' : 'The next dates in the classroom')
    // The sooner date stands first, whichever was planned first.
    expect(sheet!.dates.map(({ id }) => id)).toEqual(dates.toReversed())
  })

test('what people type does not break it: marks of other languages, pictures, words without end', async () => {
  const course = await aCourse({ lessons: Array.from({ length: 40 }, (_, at) => ({ id: `lezione-${at}` })) })
  const said = { it: `Dire & fare <script>"così"</script> 👂🏽 ${'x'.repeat(120)}`, en: 'Say & do 🦄' }
  const long = { it: 'Parola lunga. '.repeat(50), en: 'שלום & مرحبا 你好' }
  const { sheet } = await db.course.findUniqueOrThrow({ where: { id: course.id } })
  const kept = { ...(sheet as object), title: said, summary: long, outcomes: Array.from({ length: 12 }, () => said) }
  await db.course.update({ where: { id: course.id }, data: { sheet: kept } })
  const italian = await read(await drawProgramme((await programmeSheet(course.id, 'it'))!))
  expect(italian.text).toContain('Dire & fare <script>"così"</script>')
  expect(italian.text).not.toContain('👂')
  expect(italian.text).toContain('Lezione lezione-39')
  expect(italian.pages).toBeGreaterThan(2)
  expect((await read(await drawProgramme((await programmeSheet(course.id, 'en'))!))).title).toContain('Say & do')
})

test('asked for at once, they are drawn one after the other; one that fails leaves the next alone', async () => {
  const { course } = await aFullCourse()
  const sheet = (await programmeSheet(course.id, 'it'))!
  const broken = { ...sheet, title: null as never }
  const drawn = await Promise.allSettled([drawProgramme(sheet), drawProgramme(broken), drawProgramme(sheet)])
  expect(drawn.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test('a course that is not published has no programme', async () => {
  expect(await programmeSheet('nessuno', 'it')).toBeNull()
})
