import { useLanguage } from '#app/ui/speech.ts'
import type { ShownProblem } from '../../shown-problem.ts'
import { studioWords } from '../../studio-words.ts'

type Props = { problems: ShownProblem[]; jump?: (line: number, column: number) => void }

/** What is wrong with a text: where, why, and the line itself. With `jump` each place leads into the text. */
export function Problems({ problems, jump }: Props) {
  const say = studioWords(useLanguage())
  return (
    <ul className="problems">
      {problems.map((one, index) => (
        <li key={index}>
          {jump ? (
            <button type="button" className="link" onClick={() => jump(one.line, one.column)}>
              {say('problem.jump', { line: one.line, column: one.column })}
            </button>
          ) : (
            <strong>{say('problem.place', { line: one.line, column: one.column })}</strong>
          )}
          <p>
            {one.text} {one.parser && <code lang="en">{one.parser}</code>}
          </p>
          {one.excerpt && <code>{one.excerpt}</code>}
        </li>
      ))}
    </ul>
  )
}
