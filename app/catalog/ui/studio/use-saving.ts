import { useRef, useState, type SubmitEvent } from 'react'
import { to } from '#app/i18n/addresses.ts'
import type { Language } from '#app/i18n/language.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { Place } from '../../draft-place.ts'
import type { StudioText } from '../../studio-text.server.ts'
import { isNotSaved, isSaved, type Saved } from './answers.ts'
import type { NotSaved } from './not-saved.ts'

type State = 'idle' | 'saving' | 'failed' | 'signedOut'
type Told = { seen?: string; onSaved: (saved: Saved) => void; onRefused: (why: NotSaved) => void }

/** Saving without leaving the page. Whatever is said about it afterwards is what the server answered. */
export function useSaving(text: StudioText, { seen: known, onSaved, onRefused }: Told) {
  const language = useLanguage()
  const [state, setState] = useState<State>('idle')
  const [kept, setKept] = useState({ source: text.source, savedAt: text.savedAt, fresh: false })
  const [seen, setSeen] = useState(known ?? text.seen)
  const busy = useRef(false)

  const save = async (form: FormData, source: string) => {
    if (busy.current) return
    busy.current = true
    setState('saving')
    const answer = await sent(form, text.place, language)
    busy.current = false
    setState(isSaved(answer) || isNotSaved(answer) ? 'idle' : answer)
    if (isSaved(answer)) {
      setSeen(answer.seen)
      setKept({ source: source, savedAt: answer.savedAt, fresh: true })
      onSaved(answer)
    } else if (isNotSaved(answer)) {
      if (answer.seen) setSeen(answer.seen)
      onRefused(answer)
    }
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const area = event.currentTarget.querySelector('textarea')
    void save(new FormData(event.currentTarget, event.nativeEvent.submitter), area?.value ?? '')
  }
  return { state, seen, kept: kept.source, savedAt: kept.savedAt, fresh: kept.fresh, submit }
}

/** Ask the server to keep a text. Its answer, or why there is none. */
async function sent(form: FormData, { courseId, subject, id, language: own }: Place, language: Language) {
  const body = new URLSearchParams({ subject, id, text: own })
  for (const [name, value] of form) if (typeof value === 'string') body.append(name, value)
  try {
    const answer = await fetch(to('studioDrafts', language, { course: courseId }), { method: 'POST', body })
    // Led to the sign-in page: whoever is no longer known must say who they are first.
    if (answer.redirected) return 'signedOut' as const
    const said: unknown = await answer.json()
    return isSaved(said) || isNotSaved(said) ? said : ('failed' as const)
  } catch {
    return 'failed' as const
  }
}
