import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { parse } from 'yaml'
import { modelAnswer, Quiz, type Question } from '#app/practice/questions.ts'

const questionsOf = (quiz: string): Question[] =>
  Quiz.parse(parse(readFileSync(`content/courses/cascade/quizzes/${quiz}.yaml`, 'utf8'))).questions

/** Answer every question of a quiz as one who knows, or as one who does not, and hand it in. */
export async function takeQuiz(page: Page, quiz: string, how: 'right' | 'wrong') {
  for (const question of questionsOf(quiz)) {
    const asked = page.getByRole('group').filter({ hasText: question.text.it })
    await answer(asked, question, how === 'right' ? modelAnswer(question) : wrongAnswer(question))
  }
  await page.getByRole('button', { name: 'Consegna le risposte' }).click()
}

/** One option that is not right, or words that answer nothing. */
function wrongAnswer(question: Question): string[] {
  if (question.kind !== 'single' && question.kind !== 'multiple') return ['mah']
  return [question.options.find(({ right }) => !right)!.id]
}

/** Fill a question's own fields, each found by the name whoever listens to the page hears. */
async function answer(asked: Locator, question: Question, sent: string[]) {
  if (question.certainty) await asked.getByLabel('Con quanta certezza rispondi?').selectOption(sent.at(-1)!)
  if (question.kind === 'short') return asked.getByRole('textbox').fill(sent[0]!)
  if (question.kind === 'numeric') return asked.getByRole('textbox').fill(sent[1]!)
  const parts = partsOf(question)
  if (parts) {
    for (const [at, label] of parts.entries()) await fill(asked.getByLabel(label, { exact: true }), sent[at * 2 + 1]!)
    return
  }
  for (const id of sent) await check(asked, question, id)
}

/** The names of a question's parts, in the order in which its answer gives them. */
function partsOf(question: Question): string[] | null {
  if (question.kind === 'blanks') {
    const sentence = question.sentence.it
    const inOrder = question.gaps.toSorted((a, b) => sentence.indexOf(`[${a.id}]`) - sentence.indexOf(`[${b.id}]`))
    return question.gaps.map((gap) => `Spazio ${inOrder.indexOf(gap) + 1}`)
  }
  return question.kind === 'order' || question.kind === 'match' ? question.items.map(({ text }) => text.it) : null
}

async function fill(field: Locator, value: string) {
  const chosen = await field.evaluate((element) => element.tagName === 'SELECT')
  await (chosen ? field.selectOption(value) : field.fill(value))
}

async function check(asked: Locator, question: Question, id: string) {
  if (question.kind === 'true-false') return asked.getByLabel(id === 'true' ? 'Vero' : 'Falso', { exact: true }).check()
  const options = question.kind === 'hotspot' ? question.areas : 'options' in question ? question.options : []
  const option = (options as { id: string; text: { it: string } }[]).find((one) => one.id === id)
  return option && asked.getByLabel(option.text.it, { exact: true }).check()
}
