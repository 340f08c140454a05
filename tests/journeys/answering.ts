import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parse } from 'yaml'

type Option = { right?: true; text: { it: string } }
type Question = { text: { it: string }; options?: Option[]; accept?: { it: string[] } }

const questionsOf = (quiz: string): Question[] =>
  parse(readFileSync(`content/courses/cascade/quizzes/${quiz}.yaml`, 'utf8')).questions

/** Answer every question of a quiz as one who knows, or as one who does not, and hand it in. */
export async function takeQuiz(page: Page, quiz: string, how: 'right' | 'wrong') {
  for (const question of questionsOf(quiz)) {
    const asked = page.getByRole('group').filter({ hasText: question.text.it })
    if (question.accept) {
      await asked.getByRole('textbox').fill(how === 'right' ? question.accept.it[0]! : 'mah')
      continue
    }
    const chosen = question.options!.filter(({ right }) => Boolean(right) === (how === 'right'))
    for (const { text } of how === 'right' ? chosen : chosen.slice(0, 1))
      await asked.getByLabel(text.it, { exact: true }).check()
  }
  await page.getByRole('button', { name: 'Consegna le risposte' }).click()
}
