import { useEffect, useState } from 'react'
import { moment } from '#app/i18n/format.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Place } from '../../draft-place.ts'
import { studioWords } from '../../studio-words.ts'
import { forgetCopy, keyOf, storedCopy, type Copy } from './stored-copy.ts'

type Props = { place: Place; source: string; seen: string; restore: (source: string) => void }

/** Offers what was typed on this device and never saved. Taken up or thrown away by the person, never by itself. */
export function KeptCopy({ place, source, seen, restore }: Props) {
  const language = useLanguage()
  const say = studioWords(language)
  const [copy, setCopy] = useState<Copy | null>(null)
  useEffect(() => {
    const found = storedCopy(keyOf(place))
    // oxlint-disable-next-line react/set-state-in-effect -- the server cannot know what lies on this device
    if (found && found.source !== source) setCopy(found)
    else if (found) forgetCopy(keyOf(place))
  }, [place, source])
  if (!copy) return null
  const forget = () => {
    forgetCopy(keyOf(place))
    setCopy(null)
  }
  return (
    <section className="notice" aria-label={say('copy.label')}>
      <p>
        {say('copy.found', { at: moment(copy.at, language) })} {copy.seen !== seen && say('copy.older')}
      </p>
      <div className="actions">
        <Button
          type="button"
          look="quiet"
          onClick={() => {
            restore(copy.source)
            setCopy(null)
          }}
        >
          {say('copy.restore')}
        </Button>
        <Button type="button" look="danger" onClick={forget}>
          {say('copy.forget')}
        </Button>
      </div>
    </section>
  )
}
