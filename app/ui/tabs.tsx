import { Tabs as Base } from '@base-ui/react/tabs'
import { useState, type ComponentProps, type ReactNode } from 'react'
import { useAlive } from './alive.ts'
import { useNarrow } from './use-narrow.ts'

type Sheet = { id: string; label: string; content: ReactNode }
type Props = {
  /** What the tabs are about. */
  label: string
  sheets: Sheet[]
  /** Where there is room, all sheets side by side in these classes; tabs only on a narrow screen. */
  sideBySide?: string
  /** Which sheet is on top, where the page decides too. */
  top?: string
  onTop?: (id: string) => void
}

/**
 * Sheets of which one is looked at. Without script, and side by side where there is room, all of them are there. A sheet is
 * the same element in all cases: what was typed in it stays.
 */
export function Tabs({ label, sheets, sideBySide, top, onTop }: Props) {
  const [alive, narrow] = [useAlive(), useNarrow()]
  const [own, setOwn] = useState(sheets[0]!.id)
  const tabbed = alive && (narrow || !sideBySide)
  const turn = (id: string) => {
    setOwn(id)
    onTop?.(id)
  }
  return (
    <Base.Root value={top ?? own} onValueChange={turn}>
      {tabbed && (
        <Base.List className="tabs" aria-label={label} activateOnFocus>
          {sheets.map((one) => (
            <Base.Tab key={one.id} value={one.id} className="tab">
              {one.label}
            </Base.Tab>
          ))}
        </Base.List>
      )}
      <div className={tabbed ? undefined : sideBySide}>
        {sheets.map((one) => (
          <Base.Panel
            key={one.id}
            value={one.id}
            keepMounted
            className={tabbed ? 'tab-sheet' : undefined}
            render={tabbed ? undefined : allShown}
          >
            {!tabbed && !sideBySide && <p className="tab-name">{one.label}</p>}
            {one.content}
          </Base.Panel>
        ))}
      </div>
    </Base.Root>
  )
}

/** A panel without its tab is a plain part of the page. */
const allShown = ({ ref, id, className, children }: ComponentProps<'div'>) => (
  <div ref={ref} id={id} className={className}>
    {children}
  </div>
)
