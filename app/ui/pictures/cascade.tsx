import type { ReactNode } from 'react'
import { Clerk, Lady, Owner } from './cast.tsx'
import { At, Drawing, type Told } from './drawing.tsx'

/** Boss, employee, customer: three dominoes, and the first one is falling. */
export const CascadePicture = ({ title }: Told) => (
  <Drawing width={720} height={440} title={title}>
    <path className="body" d="M-10 24Q60 14 112 26C122 56 120 88 110 108L96 112 92 142 68 114Q30 120-10 114Z" />
    <path className="accent" d="M-16 30Q54 20 106 32C116 62 114 96 104 116L90 120 88 148 62 122Q24 128-16 122Z" />
    <path className="bold" d="M20 56h58M20 84h34M74 84h6" />
    <Tile
      x={216}
      turn={25}
      pips={[
        [-118, -104],
        [-42, -104],
        [-80, -70],
        [-118, -36],
        [-42, -36],
      ]}
      wash="accent"
    >
      <Owner />
    </Tile>
    <Tile
      x={428}
      turn={14}
      pips={[
        [-118, -104],
        [-80, -70],
        [-42, -36],
      ]}
      wash="second"
    >
      <Clerk />
    </Tile>
    <Tile x={636} turn={5} pips={[[-80, -70]]} wash="tint">
      <Lady />
    </Tile>
    <path d="M24 404Q350 398 704 405" />
    <path className="fine" d="M676 152q12 16 14 36M700 134q16 24 18 52M60 424h90M480 424h120" />
  </Drawing>
)

type Piece = { x: number; turn: number; pips: [number, number][]; wash: string; children: ReactNode }

const Tile = ({ x, turn, pips, wash, children }: Piece) => (
  <At x={x} y={402} turn={turn}>
    <path
      className="body"
      d="M-150-306Q-80-309-12-307 1-306 1-294 4-150 0-12 0-1-12 0-80 2-148 0-160-1-160-12-163-150-161-294-160-305-150-306Z"
    />
    <path className={wash} d="M-168-132Q-88-134-8-131L-8 6Q-88 10-168 6Z" />
    <path d="M-160-142Q-80-146 0-142" />
    {pips.map(([cx, cy]) => (
      <circle key={`${cx} ${cy}`} className="solid" cx={cx} cy={cy} r="8" />
    ))}
    <At x={-88} y={-152}>
      {children}
    </At>
  </At>
)
