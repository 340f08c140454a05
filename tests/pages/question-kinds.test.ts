import { expect, test } from 'vitest'
import { modelAnswer } from '#app/practice/questions.ts'
import { aClass, get, post } from '#tests/helpers/classroom.ts'
import { theNewKinds } from '#tests/helpers/question-kinds.ts'
import { visit } from '#tests/helpers/visit.ts'

const { questions } = theNewKinds('prova')

test('without script every kind is answered by a plain form, kept, shown again and passed', async () => {
  const { cookie, quiz, first } = await aClass({ questions, passPercent: 100 })
  await post(`${quiz}/tentativi`, cookie)
  const { html } = await get(first, cookie)
  expect(html).not.toMatch(/Perché sì|style="/)
  expect(html).toContain('src="/figures/cascade/dominoes.svg"')
  for (const { id } of questions) expect(html).toContain(`name="${id}"`)
  const body = new URLSearchParams(
    questions.flatMap((question) => modelAnswer(question).map((value) => [question.id, value])),
  )
  const sent = await visit(`${first}/consegna`, { cookie, method: 'POST', body })
  expect(sent.status).toBe(303)
  const result = (await get(first, cookie)).html
  expect(result).toContain('Superato: 7 su 7')
  expect(result).toContain('La tua risposta: la frase migliore')
  expect(result).toContain('La frase intera: Prima il Cosa b (it), poi l’ora.')
})

test('a part saved by a script stands in its field when the page is loaded again, in either language', async () => {
  const { cookie, quiz, first } = await aClass({ questions, passPercent: 100 })
  await post(`${quiz}/tentativi`, cookie)
  const save = (question: string, values: string[]) =>
    visit(`${first}/risposte/${question}`, {
      cookie,
      method: 'POST',
      body: new URLSearchParams(values.map((value) => [question, value])),
    })
  expect((await save('q-order', ['a', '2', 'b', ''])).status).toBe(204)
  expect((await save('q-numeric', ['it', '1.234,5'])).status).toBe(204)
  expect((await save('q-order', ['a', '9'])).status).toBe(422)
  const { html } = await get(first, cookie)
  expect(html).toMatch(/id="q-order-a"[^]*?<option value="2" selected="">2<\/option>/)
  expect(html).toContain('value="1.234,5"')
  const half = await visit(`${first}/consegna`, { cookie, method: 'POST', body: new URLSearchParams() })
  expect(half.status).toBe(422)
  expect(await half.text()).toContain('Mancano ancora 6 risposte')
})

test('half-right answers earn their share, and the page says which part was wrong', async () => {
  const { cookie, quiz, first } = await aClass({ questions, passPercent: 100 })
  await post(`${quiz}/tentativi`, cookie)
  const body = new URLSearchParams([
    ['q-match', 'fact'],
    ['q-match', 'x'],
    ['q-match', 'view'],
    ['q-match', 'z'],
    ['q-wording', 'c'],
    ['blanks', 'on'],
  ])
  expect((await visit(`${first}/consegna`, { cookie, method: 'POST', body })).status).toBe(303)
  const { html } = await get(first, cookie)
  expect(html).toContain('Non ancora: 0,83 su 7')
  expect(html).toContain('Giusta in parte: 0,33 su 1')
  expect(html).toContain('La tua risposta: accettabile')
  expect(html).toContain('Giusto: Casella y (it)')
})
