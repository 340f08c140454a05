import { Tooltip as Base } from '@base-ui/react/tooltip'
import { useId, useState, type ReactElement } from 'react'
import { popupHome } from './popup-home.ts'

type Props = { text: string; children: ReactElement }

/**
 * A word more about a button, for whoever points at it or comes to it by keyboard; read out as its description. It adds, it
 * never explains alone: fingers and pages without script do not see it.
 */
export function Tooltip({ text, children }: Props) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <Base.Root open={open} onOpenChange={(next) => setOpen(next)}>
      <Base.Trigger render={children} aria-describedby={open ? id : undefined} delay={300} />
      <Base.Portal container={popupHome()}>
        <Base.Positioner className="popup-place" sideOffset={8}>
          <Base.Popup id={id} role="tooltip" className="tooltip">
            {text}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
