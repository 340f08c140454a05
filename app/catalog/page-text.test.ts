import { expect, test } from 'vitest'
import { checkPage } from './check-page.ts'
import { pageText } from './page-text.ts'

test('of a written page remains what it says, with the facts it names', () => {
  const source = `---
title: "Prova"
description: "Una prova."
lead: "Una prova."
---

## Chi vende

Vende **{{seller.brand}}**, [scrivici](/contatti): rispondiamo *sempre*.

- Un corso
- Una data

<Dialogue title="Officina, ore 8:10" setting="Carla accende il computer.">

<Line who="Carla">Va bene.</Line>

</Dialogue>
`
  const outside = { figure: () => false, page: () => true, facts: { 'seller.brand': 'Prova & figli' } }
  const { page, problems } = checkPage(source, 'it', outside)
  expect(problems).toEqual([])
  expect(pageText(page!.pieces)).toBe(
    'Chi vende Vende Prova & figli, scrivici: rispondiamo sempre. Un corso Una data Officina, ore 8:10 Carla accende il computer. Carla Va bene.',
  )
})
