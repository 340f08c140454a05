import { useId, type ReactNode } from 'react'
import { figures } from 'virtual:figures'
import { createContext, Children, isValidElement, useContext } from 'react'
import { LivePart } from './live-part.tsx'

type Inner = { children?: ReactNode }

/** Panels under their headings; a script makes tabs of them. On paper all are there. */
export const Tabs = ({ children }: Inner) => (
  <div className="tab-panels" data-tabs>
    <LivePart />
    {children}
  </div>
)

export function Tab({ title, children }: Inner & { title: string }) {
  const id = useId()
  return (
    <section className="tab-panel" aria-labelledby={id}>
      <p className="piece-title" id={id}>
        {title}
      </p>
      {children}
    </section>
  )
}

/** What one may open; the browser's own, so that it needs no script. On paper all of it is open. */
export const Accordion = ({ children }: Inner) => <div className="accordion">{children}</div>

export const Item = ({ title, children }: Inner & { title: string }) => (
  <details className="fold">
    <summary>{title}</summary>
    <div className="fold-text">{children}</div>
  </details>
)

type Spot = { title: string; x: string; y: string }
const SpotPlace = createContext<(spot: Spot) => { id: string; number: number } | undefined>(() => undefined)

const isSpot = (child: ReactNode) => isValidElement<Spot>(child) && child.props.x !== undefined

/** A picture with numbered places, each a link to its text below: it works by itself, for eyes, keys and paper. */
export function Hotspot({ src, alt, children }: Inner & { src: string; alt: string }) {
  const id = useId()
  const { width = 480, height = 300 } = figures[src] ?? {}
  const spots = Children.toArray(children).filter(isSpot) as React.ReactElement<Spot>[]
  const placeOf = (spot: Spot) => {
    const at = spots.findIndex(({ props }) => props.title === spot.title && props.x === spot.x && props.y === spot.y)
    return { id: `${id}-${at + 1}`, number: at + 1 }
  }
  return (
    <figure className="hotspot">
      <div className="hotspot-picture">
        <img src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
        <svg viewBox={`0 0 ${width} ${height}`}>
          {spots.map(({ props }) => {
            const [cx, cy] = [(Number(props.x) * width) / 100, (Number(props.y) * height) / 100]
            const { id: target, number } = placeOf(props)
            return (
              <a key={target} href={`#${target}`} aria-label={`${number}. ${props.title}`}>
                <circle cx={cx} cy={cy} r={width / 24} />
                <text x={cx} y={cy} fontSize={width / 26} aria-hidden="true">
                  {number}
                </text>
              </a>
            )
          })}
        </svg>
      </div>
      <SpotPlace value={placeOf}>
        <ol className="spots">{children}</ol>
      </SpotPlace>
    </figure>
  )
}

export function Spot({ title, x, y, children }: Inner & Spot) {
  const place = useContext(SpotPlace)({ title, x, y })
  return (
    <li className="spot" id={place?.id}>
      <p className="spot-title">{title}</p>
      {children}
    </li>
  )
}
