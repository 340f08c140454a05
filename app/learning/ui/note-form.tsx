import { Button } from '#app/ui/button.tsx'
import { SaveStatus } from '#app/ui/save-status.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { longestNote } from '../note.ts'
import { learningWords } from '../words.ts'

type Props = {
  id: string
  prompt: string
  /** Where the note is kept; null for somebody without an account. */
  saveTo: string | null
  text: string | undefined
}

/** A reflection with the private note under it: a plain form that a script saves while one writes. */
export function NoteForm({ id, prompt, saveTo, text }: Props) {
  const say = learningWords(useLanguage())
  if (!saveTo)
    return (
      <section className="reflection" aria-label={say('note.label')}>
        <p>{prompt}</p>
        <p className="hint">{say('note.signIn')}</p>
      </section>
    )
  return (
    <form method="post" action={saveTo} id={`note-${id}`} className="reflection grid gap-2" data-autosave={saveTo}>
      <p className="m-0" id={`prompt-${id}`}>
        {prompt}
      </p>
      <label className="label" htmlFor={`text-${id}`}>
        {say('note.label')}
      </label>
      <p className="hint" id={`private-${id}`}>
        {say('note.private')}
      </p>
      <textarea
        className="input"
        id={`text-${id}`}
        name="text"
        rows={5}
        maxLength={longestNote}
        defaultValue={text}
        aria-describedby={`prompt-${id} private-${id}`}
      />
      <div className="flex flex-wrap items-center gap-x-4">
        <Button look="quiet">{say('note.save')}</Button>
        <SaveStatus
          says={{
            saving: say('note.saving'),
            saved: say('note.saved'),
            failed: say('note.failed'),
            waits: say('note.waits'),
          }}
          now={text === undefined ? undefined : say('note.saved')}
        />
      </div>
    </form>
  )
}
