import { time } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { practiceWords } from '../words.ts'

type Props = { until: Date; secondsLeft: number }

/**
 * How long an attempt may still be answered: told as a time, and counted down by a script (`countdown.island.ts`) from what
 * the server says is left, so that the clock of the phone does not matter. Read aloud three times only.
 */
export function Countdown({ until, secondsLeft }: Props) {
  const language = useLanguage()
  const say = practiceWords(language)
  const minutes = Math.ceil(secondsLeft / 60)
  return (
    <div
      className="countdown"
      data-countdown={secondsLeft}
      data-say-600={say('time.left', { count: 10 })}
      data-say-300={say('time.left', { count: 5 })}
      data-say-60={say('time.left', { count: 1 })}
      data-say-0={say('time.over')}
    >
      <p>
        {say('time.until', { time: time(until, language) })} <span>{say('time.left', { count: minutes })}</span>
        <span className="countdown-clock" data-countdown-clock aria-hidden="true" />
      </p>
      <p className="hint">{say('time.after')}</p>
      <output className="sr-only" data-countdown-said />
    </div>
  )
}
