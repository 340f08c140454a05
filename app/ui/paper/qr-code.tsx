import { Path, Rect, Svg } from '@react-pdf/renderer'
import { encode } from 'uqr'
import { ink } from './types.ts'

/** An address as squares that a telephone reads, on its own white ground. `size` is in points. */
export function QrCode({ of, size }: { of: string; size: number }) {
  const { data } = encode(of, { ecc: 'M', border: 2 })
  return (
    <Svg viewBox={`0 0 ${data.length} ${data.length}`} style={{ width: size, height: size }}>
      <Rect x={0} y={0} width={data.length} height={data.length} fill="#ffffff" />
      <Path d={data.flatMap(strokes).join('')} fill={ink} />
    </Svg>
  )
}

// Neighbours are drawn as one bar: between single squares some readers of PDFs leave hairlines.
function strokes(row: boolean[], y: number) {
  return row.flatMap((dark, x) => {
    if (!dark || row[x - 1]) return []
    const end = row.indexOf(false, x)
    const long = (end < 0 ? row.length : end) - x
    return [`M${x} ${y}h${long}v1h${-long}z`]
  })
}
