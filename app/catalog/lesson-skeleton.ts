import { stringify } from 'yaml'
import type { Language } from '#app/i18n/language.ts'
import { studioWords } from './studio-words.ts'

/** The text a new lesson begins with: in order as it stands, so that only its words are missing. */
export function lessonSkeleton(language: Language, id: string, title: string) {
  const say = studioWords(language)
  const front = { id, title, summary: say('skeleton.summary'), minutes: 10, goal: say('skeleton.goal') }
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${say('skeleton.scene')}\n\n## ${say('skeleton.heading')}\n\n${say('skeleton.body')}\n`
}
