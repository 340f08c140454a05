import { expect, test } from 'vitest'
import { lessonText } from './lesson-text.ts'

test('of a lesson remains what it says', () => {
  const source = `---
id: one
title: "Prima"
---

## Una *scena* al [lavoro](/corsi)

<Dialogue title="Officina, ore 8:10" setting="Carla accende il computer.">

<Line who="Carla">Va **bene**.</Line>

</Dialogue>

- un elenco
1. un numero

<Figure src="/figures/x.svg" alt="Tessere" />

<Quiz id="cascade-1" />

Meno di \\<dieci\\>.
`
  expect(lessonText(source)).toBe(
    'Una scena al lavoro Officina, ore 8:10 Carla accende il computer. Carla Va bene. un elenco un numero Tessere Meno di <dieci>.',
  )
})
