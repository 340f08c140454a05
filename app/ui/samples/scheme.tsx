import { useEffect, useState } from 'react'
import { useAlive } from '../alive.ts'
import { useSamplesWords } from './samples-words.ts'

const schemes = ['system', 'light', 'dark'] as const

/** In which look the page is looked at. On the root: what floats above the page follows it too. */
export function SchemeChoice() {
  const say = useSamplesWords()
  const [scheme, setScheme] = useState<(typeof schemes)[number]>('system')
  useEffect(() => {
    const { classList } = document.documentElement
    classList.add(`scheme-${scheme}`)
    return () => classList.remove(`scheme-${scheme}`)
  }, [scheme])
  if (!useAlive()) return null
  return (
    <fieldset className="ticks mb-8">
      <legend className="label">{say('scheme.label')}</legend>
      {schemes.map((one) => (
        <label key={one} className="flex items-start gap-3">
          <input type="radio" name="scheme" className="tick" checked={scheme === one} onChange={() => setScheme(one)} />
          {say(`scheme.${one}`)}
        </label>
      ))}
    </fieldset>
  )
}
