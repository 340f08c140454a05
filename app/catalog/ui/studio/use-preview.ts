import { useEffect, useRef, useState } from 'react'
import { to } from '#app/i18n/addresses.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { Place } from '../../draft-place.ts'
import type { ShownProblem } from '../../shown-problem.ts'
import { isPreview } from './answers.ts'

type Drawn = { html: string | null; problems: ShownProblem[] }
/** What the page came with, and the text it was drawn of. */
type First = Drawn & { of: string }

const pause = 400

/** The preview of what stands in the editor, asked for a moment after the last key; an answer that comes late is dropped. */
export function usePreview(place: Place, value: string, { of, ...first }: First) {
  const language = useLanguage()
  const [drawn, setDrawn] = useState({ ...first, old: false, offline: false })
  const shown = useRef(of)
  useEffect(() => {
    if (value === shown.current) return undefined
    const asking = new AbortController()
    const ask = async () => {
      const answer = await fetch(to('studioPreview', language, { course: place.courseId }), {
        method: 'POST',
        body: new URLSearchParams({ subject: place.subject, id: place.id, text: place.language, source: value }),
        signal: asking.signal,
      })
      const next: unknown = await answer.json()
      if (!isPreview(next)) throw new Error('no preview')
      shown.current = value
      setDrawn((was) => ({ ...next, html: next.html ?? was.html, old: next.html === null, offline: false }))
    }
    const timer = setTimeout(() => {
      ask().catch(() => {
        if (!asking.signal.aborted) setDrawn((was) => ({ ...was, offline: true }))
      })
    }, pause)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [place, value, language])
  return drawn
}
