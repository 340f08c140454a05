import { Menu as Base } from '@base-ui/react/menu'
import type { Ref } from 'react'
import { useAlive } from './alive.ts'
import { popupHome } from './popup-home.ts'

/** Something one can do. `href` is the way there without script; with it, `choose` is done instead where it is given. */
type Entry = { label: string; href: string; choose?: () => void; look?: 'danger'; disabled?: boolean }
type Props = { label: string; entries: Entry[]; ref?: Ref<HTMLButtonElement> }

/** What can be done with one thing, behind one button. Without script: the same as links, behind a native disclosure. */
export function Menu({ label, entries, ref }: Props) {
  const alive = useAlive()
  if (!alive) return <PlainMenu label={label} entries={entries} />
  return (
    <Base.Root modal={false}>
      <Base.Trigger ref={ref} className="button button-quiet menu-button">
        {label}
      </Base.Trigger>
      <Base.Portal container={popupHome()}>
        <Base.Positioner className="popup-place" sideOffset={6} align="start">
          <Base.Popup className="popup menu">
            {entries.map((entry) => (
              <Item key={entry.label} {...entry} />
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

function Item({ label, href, choose, look, disabled }: Entry) {
  const className = `popup-item ${look === 'danger' ? 'popup-item-danger' : ''}`
  if (!choose && !disabled)
    return (
      <Base.LinkItem href={href} className={className} closeOnClick>
        {label}
      </Base.LinkItem>
    )
  return (
    <Base.Item className={className} onClick={choose} disabled={disabled}>
      {label}
    </Base.Item>
  )
}

const PlainMenu = ({ label, entries }: Props) => (
  <details className="menu-plain">
    <summary className="button button-quiet menu-button">{label}</summary>
    <ul className="popup menu">
      {entries.map((entry) => (
        <li key={entry.label}>
          {entry.disabled ? (
            <span className="popup-item text-soft">{entry.label}</span>
          ) : (
            <a href={entry.href} className={`popup-item ${entry.look === 'danger' ? 'popup-item-danger' : ''}`}>
              {entry.label}
            </a>
          )}
        </li>
      ))}
    </ul>
  </details>
)
