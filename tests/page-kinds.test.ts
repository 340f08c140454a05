import { readFileSync } from 'node:fs'
import { matchRoutes } from 'react-router'
import { expect, test } from 'vitest'
import routes from '#app/routes.ts'
import { pageKinds, type PageKind } from './page-kinds.ts'

// Doors whose page no kind shows, each with its reason. What they draw, page tests ask for.
const refusedOnly = 'shows a page only to a form that was refused because something changed meanwhile'
const lockedOnly = 'shows only the page of a locked course, which is a kind'
const draftsOnly = 'needs a draft, and the demo’s course has none'
const marksOnly = 'needs an open answer that was handed in, and the demo’s quizzes ask none'
const mendedOnly = 'needs a mended key, and the demo’s quizzes are in their first version'
const without: Record<string, string> = {
  pieces: 'is examined by a story of its own',
  lessonParts: 'is examined by a story of its own',
  'routes/dev/mail.tsx': 'shows a letter in a frame that runs no script, into which axe cannot look',
  completion: refusedOnly,
  note: refusedOnly,
  checklist: refusedOnly,
  vote: refusedOnly,
  place: refusedOnly,
  questionReport: refusedOnly,
  attempts: lockedOnly,
  releaseChoice: refusedOnly,
  memberDepartment: refusedOnly,
  memberRole: refusedOnly,
  memberRemoval: refusedOnly,
  invitationRenewal: refusedOnly,
  invitationWithdrawal: refusedOnly,
  firmDeparture: refusedOnly,
  departmentRemoval: refusedOnly,
  seatReturn: refusedOnly,
  officeRequestState: refusedOnly,
  officeRequestCancellation: refusedOnly,
  studioPublication: draftsOnly,
  studioAdoption: draftsOnly,
  studioDiscard: draftsOnly,
  studioMarking: marksOnly,
  studioMark: marksOnly,
  studioRegrade: mendedOnly,
  studioRegradeApplication: mendedOnly,
}

const table = routes.map(({ id, path, file }) => ({ id: nameOf(id ?? file), path: path ?? '*', file }))

/** A door is called as its address in either language, or as its file where it has no language. */
function nameOf(id: string) {
  return id.replace(/\.(?:it|en)$/, '')
}

function doorsOf({ path, by = [] }: PageKind) {
  const met = matchRoutes(table, new URL(path, 'http://site.test').pathname) ?? []
  return [
    ...met.map(({ route }) => route.id),
    ...by.map((step) => ('follow' in step ? step.follow : 'open' in step ? step.open : step.send)),
  ]
}

test('every door that shows a page is shown by a kind of page, or it is said why not', () => {
  const shown = new Set<string>(pageKinds.flatMap(doorsOf))
  const pages = table.filter(({ file }) => /^export default/m.test(readFileSync(`app/${file}`, 'utf8')))
  const missed = new Set(pages.filter(({ id }) => !shown.has(id)).map(({ id }) => id))
  expect([...missed].toSorted()).toEqual(Object.keys(without).toSorted())
})

test('no two kinds of page have one name', () => {
  const names = pageKinds.map(({ name }) => name)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
