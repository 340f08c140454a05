import { Circle, G, Rect, Svg } from '@react-pdf/renderer'
import { accent, second } from './types.ts'

const tiles = [
  { x: 6, turn: 0 },
  { x: 28, turn: 4 },
  { x: 50, turn: 14 },
  { x: 74, turn: 30 },
  { x: 102, turn: 52 },
]

/** Five tiles of which the first still stands: what passes from one to the next. */
export const FallingTiles = () => (
  <Svg viewBox="0 0 150 52" style={{ width: 120, height: 42 }}>
    {tiles.map(({ x, turn }, at) => (
      <G key={x} transform={`rotate(${turn} ${x + 12} 50)`}>
        <Rect x={x} y={8} width={14} height={42} rx={2.5} fill={at === 0 ? second : accent} />
        <Circle cx={x + 7} cy={19} r={2} fill="#ffffff" />
        <Circle cx={x + 7} cy={39} r={2} fill="#ffffff" />
      </G>
    ))}
  </Svg>
)

/** A small tile before each line of a list. */
export const Tile = () => (
  <Svg viewBox="0 0 7 12" style={{ width: 7, height: 12, marginTop: 2.5 }}>
    <Rect x={0} y={0} width={7} height={12} rx={1.4} fill={second} />
    <Circle cx={3.5} cy={3.4} r={1} fill="#ffffff" />
    <Circle cx={3.5} cy={8.6} r={1} fill="#ffffff" />
  </Svg>
)
