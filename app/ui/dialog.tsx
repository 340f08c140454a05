import { AlertDialog } from '@base-ui/react/alert-dialog'
import { Dialog as Base } from '@base-ui/react/dialog'
import type { MouseEvent, ReactNode, RefObject } from 'react'
import { useAlive } from './alive.ts'
import { Button, ButtonLink } from './button.tsx'
import { useLanguage } from './speech.ts'
import { uiWords } from './words.ts'

type Props = {
  title: string
  /** What it is about, in a sentence; read out with the title. */
  lead?: ReactNode
  children?: ReactNode
  /** A question that must be answered: a press beside it does not close it. Escape and its own buttons do. */
  urgent?: boolean
  /** The button that opens it. As long as the page has no script it is a link to the page that does the same. */
  opener?: { label: string; href: string; look?: 'main' | 'quiet' }
  /** Where something else opens it, such as an entry of a menu: whether it is open, and where the focus goes afterwards. */
  open?: boolean
  onOpenChange?: (open: boolean) => void
  focusAfter?: RefObject<HTMLElement | null>
}

/** A task or a question in front of the page: takes the focus, keeps it, gives it back. For hydrated pages only. */
export function Dialog({ urgent = false, opener, open, onOpenChange, ...sheet }: Props) {
  const alive = useAlive()
  if (!alive) return opener ? <ButtonLink {...opener}>{opener.label}</ButtonLink> : null
  const Root = urgent ? AlertDialog.Root : Base.Root
  return (
    <Root open={open} onOpenChange={onOpenChange && ((next: boolean) => onOpenChange(next))}>
      {opener && (
        <Base.Trigger render={<Button type="button" look={opener.look ?? 'quiet'} />}>{opener.label}</Base.Trigger>
      )}
      <Base.Portal>
        <Base.Backdrop className="dialog-veil" />
        <Sheet {...sheet} urgent={urgent} />
      </Base.Portal>
    </Root>
  )
}

function Sheet({ title, lead, children, urgent, focusAfter }: Props) {
  const say = uiWords(useLanguage())
  return (
    // A press beside the sheet must not take the focus out of it.
    <Base.Viewport className="dialog-room" onMouseDown={stayInside}>
      <Base.Popup className="dialog" finalFocus={focusAfter}>
        <Base.Title className="dialog-title">{title}</Base.Title>
        {lead && <Base.Description className="dialog-lead">{lead}</Base.Description>}
        {children}
        {!urgent && (
          <Base.Close className="piece-close dialog-close" aria-label={say('piece.close')}>
            <span aria-hidden="true">×</span>
          </Base.Close>
        )}
      </Base.Popup>
    </Base.Viewport>
  )
}

const stayInside = (event: MouseEvent) => {
  if (event.target === event.currentTarget) event.preventDefault()
}

/** The way out of a dialog that changes nothing. */
export const DialogClose = ({ children }: { children: ReactNode }) => (
  <Base.Close render={<Button type="button" look="quiet" />}>{children}</Base.Close>
)
