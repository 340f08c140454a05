import { moment, time } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { StudioText } from '../../studio-text.server.ts'
import { studioWords } from '../../studio-words.ts'

type Props = {
  state: 'idle' | 'saving' | 'failed' | 'signedOut'
  dirty: boolean
  savedAt: string | null
  fresh: boolean
  text: StudioText
}

/** Whether what stands in the editor is safe, in words; read aloud when it changes. */
export const SavingStatus = (props: Props) => (
  // What was just saved is told by the toast; twice would be noise.
  <output className="save-status mt-0" aria-live={props.fresh && !props.dirty ? 'off' : 'polite'}>
    {useStatus(props)}
  </output>
)

function useStatus({ state, dirty, savedAt, fresh, text }: Props) {
  const language = useLanguage()
  const say = studioWords(language)
  if (state !== 'idle') return say(`status.${state}`)
  if (dirty) return say('status.dirty')
  if (savedAt === null) return text.published ? say('status.published') : ''
  return fresh
    ? say('status.saved', { time: time(savedAt, language) })
    : say('status.savedOn', { at: moment(savedAt, language) })
}
