import type { ReactNode } from 'react'

/** A picture tells its `title` to readers who do not see it; without one it only accompanies the text and is passed over. */
export type Told = { title?: string }

/** The sheet every picture is drawn on. What reaches beyond it is cut by the frame. */
export function Drawing({
  width,
  height,
  title,
  children,
}: Told & { width: number; height: number; children: ReactNode }) {
  return (
    <svg
      className="picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMax slice"
      focusable="false"
      role={title ? 'img' : undefined}
      aria-hidden={title ? undefined : true}
    >
      {title && <title>{title}</title>}
      {children}
    </svg>
  )
}

/** Puts a piece where it belongs; `flip` makes it look the other way. */
export const At = ({
  x,
  y,
  flip,
  turn,
  children,
}: {
  x: number
  y: number
  flip?: boolean
  turn?: number
  children: ReactNode
}) => <g transform={`translate(${x} ${y})${turn ? ` rotate(${turn})` : ''}${flip ? ' scale(-1 1)' : ''}`}>{children}</g>
