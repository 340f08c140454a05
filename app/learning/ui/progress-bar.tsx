import { useLanguage } from '#app/ui/speech.ts'
import { shareOf } from '../progress.ts'
import { learningWords } from '../words.ts'

/** How far somebody is, in words and as a bar. */
export function ProgressBar({ done, total, label }: { done: number; total: number; label: string }) {
  const say = learningWords(useLanguage())
  const { percent } = shareOf(done, total)
  return (
    <div>
      <progress className="meter" max={100} value={percent} aria-label={`${say('progress.label')}: ${label}`} />
      <p className="hint mt-1.5 mb-4">
        {say('progress.done', { done, count: total })}
        {done > 0 && ` (${say('progress.percent', { percent })})`}
      </p>
    </div>
  )
}
