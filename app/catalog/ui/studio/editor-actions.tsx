import { useRef, useState } from 'react'
import { to } from '#app/i18n/addresses.ts'
import { otherLanguage } from '#app/i18n/language.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog, DialogClose } from '#app/ui/dialog.tsx'
import { Menu } from '#app/ui/menu.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { textAddress } from '../../draft-address.ts'
import { markedDraft } from '../../draft-place.ts'
import type { StudioText } from '../../studio-text.server.ts'
import { studioWords } from '../../studio-words.ts'

/** What can be done with a text besides writing it. `seen` marks the draft as it was last saved, if there is one. */
export function EditorActions({ text: { place, course, title }, seen }: { text: StudioText; seen: string }) {
  const language = useLanguage()
  const say = studioWords(language)
  const button = useRef<HTMLButtonElement>(null)
  const [asks, setAsks] = useState(false)
  const draft = markedDraft(seen)
  const discard = draft && to('studioDiscard', language, { course: course.id, draft: draft.id })
  const other = place.language && otherLanguage(place.language)
  return (
    <div className="mb-6">
      <Menu
        ref={button}
        label={say('actions.title')}
        entries={[
          {
            label: say('actions.publication'),
            href: `${to('studioCourse', language, { course: course.id })}#publication`,
          },
          { label: say('actions.history'), href: `${to('studioCourse', language, { course: course.id })}#history` },
          ...(other
            ? [
                {
                  label: say('actions.other', { language: say(`languages.${other}`) }),
                  href: textAddress(language, { ...place, language: other }),
                },
              ]
            : []),
          ...(discard
            ? [{ label: say('editor.discard'), href: discard, choose: () => setAsks(true), look: 'danger' as const }]
            : []),
        ]}
      />
      {draft && discard && (
        <Dialog
          urgent
          open={asks}
          onOpenChange={setAsks}
          focusAfter={button}
          title={say('discard.title')}
          lead={say('discard.lead', { title })}
        >
          <form method="post" action={discard} className="actions">
            <input type="hidden" name="version" value={draft.version} />
            <DialogClose>{say('discard.no')}</DialogClose>
            <Button look="danger">{say('discard.yes')}</Button>
          </form>
        </Dialog>
      )}
    </div>
  )
}
