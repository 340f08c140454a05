import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inboxSearch, requestsForOffice } from '#app/journal/inbox.server.ts'
import { journalTasks } from '#app/journal/tasks.server.ts'
import { addDays } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { work } from '#tests/helpers/jobs.ts'
import { aDesk, aRequest } from '#tests/helpers/requests.ts'
import { statementsOf } from '#tests/helpers/statements.ts'

const search = (query: string) => inboxSearch(new URL(`http://site.test/ufficio/richieste?${query}`))

test('the inbox finds by state, kind, age and words, whatever somebody types into the address', async () => {
  const mark = randomUUID().slice(0, 8)
  const desk = await aDesk({ message: `Il tornio ${mark} 100%_` })
  const found = async (query: string) =>
    (await requestsForOffice(search(query), 1)).requests.filter(({ id }) => id === desk.id).length
  expect(await found(`text=${mark.toUpperCase()}`)).toBe(1)
  expect(await found('text=100%25_')).toBe(1)
  expect(await found('text=100%25__')).toBe(0)
  expect(await found(`text=${mark}&state=new&kind=meeting`)).toBe(1)
  expect(await found(`text=${mark}&state=closed`)).toBe(0)
  expect(await found(`text=${mark}&kind=contact`)).toBe(0)
  expect(await found(`text=${mark}&age=2`)).toBe(0)
  await db.request.update({ where: { id: desk.id }, data: { createdAt: addDays(new Date(), -3) } })
  expect(await found(`text=${mark}&age=2`)).toBe(1)
  expect(search('state=__proto__&kind=%00&age=1&text=%00a')).toEqual({ text: 'a', state: null, kind: null, age: null })
  await work(journalTasks)
})

test('the inbox asks the database the same with one request and with thirty, and pages them', async () => {
  const name = `Pagina ${randomUUID().slice(0, 8)}`
  await aRequest({}, { name })
  const one = await statementsOf(() => requestsForOffice(search(`text=${name}`), 1))
  for (let at = 0; at < 26; at++) await aRequest({}, { name })
  const many = await statementsOf(() => requestsForOffice(search(`text=${name}`), 1))
  expect(many.length).toBe(one.length)
  const pages = await Promise.all([1, 2].map((page) => requestsForOffice(search(`text=${name}`), page)))
  expect(pages.map(({ requests, count, pages: all }) => [requests.length, count, all])).toEqual([
    [25, 27, 2],
    [2, 27, 2],
  ])
  await work(journalTasks)
})
