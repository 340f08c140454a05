import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { face } from '#app/ui/face.ts'
import { once } from './once.server.ts'

const size = { width: 1200, height: 630 }
const [ground, said, warm] = [face.deep.light, face['on-deep'].light, face.second.dark]

export type Picture = { title: string; kicker: string; brand: string }

/**
 * A page's picture for other sites: its title as a poster of the academy, 1200 by 630, PNG. The engines are loaded at the
 * first picture, for few processes ever draw one.
 */
export async function drawPicture(picture: Picture): Promise<Buffer> {
  const [{ default: satori }, { default: sharp }, fonts] = await Promise.all([
    import('satori'),
    import('sharp'),
    faces(),
  ])
  const svg = await satori(poster(picture), { ...size, fonts })
  return sharp(Buffer.from(svg)).png({ palette: true, quality: 90, effort: 4 }).toBuffer()
}

const faces = () =>
  once('picture faces', () =>
    Promise.all(
      (
        [
          ['Brygada 1918', 'brygada-1918-500.ttf', 500],
          ['Rosario', 'rosario-400.ttf', 400],
          ['Rosario', 'rosario-600.ttf', 600],
        ] as const
      ).map(async ([name, file, weight]) => ({
        name,
        weight,
        data: await readFile(path.resolve('app/platform/fonts', file)),
      })),
    ),
  )

// The longer the title, the smaller: two hundred letters still stand on it whole.
const letters: [upTo: number, size: number][] = [
  [28, 112],
  [60, 88],
  [100, 70],
  [150, 58],
  [Infinity, 50],
]

const sheet = {
  display: 'flex',
  flexDirection: 'column',
  boxSizing: 'border-box',
  width: '100%',
  height: '100%',
  padding: '60px 72px 56px',
  overflow: 'hidden',
  backgroundColor: ground,
  color: said,
  fontFamily: 'Rosario',
  fontWeight: 600,
  fontSize: 32,
} as const

const voice = {
  display: 'flex',
  flexGrow: 1,
  alignItems: 'center',
  fontFamily: 'Brygada 1918',
  fontWeight: 500,
  lineHeight: 1.1,
  letterSpacing: '-0.01em',
  // A word longer than the sheet is broken rather than lost.
  wordBreak: 'break-word',
} as const

function poster({ title, kicker, brand }: Picture) {
  const fontSize = letters.find(([upTo]) => title.length <= upTo)![1]
  return (
    <div style={sheet}>
      <div style={{ display: 'flex', color: warm, height: 44 }}>{kicker}</div>
      <div style={{ ...voice, fontSize }}>{title}</div>
      <div style={{ display: 'flex', alignItems: 'flex-end', justifyContent: 'space-between' }}>
        <div style={{ display: 'flex' }}>{brand}</div>
        <Cascade />
      </div>
    </div>
  )
}

/** The academy's figure: what leaders say knocks over the next tile, and so on to the customer. */
const Cascade = () => (
  <div style={{ display: 'flex', alignItems: 'flex-end', height: 64 }}>
    {[52, 38, 24, 11, 0, 0].map((lean, at) => (
      <div
        key={at}
        style={{
          width: 13,
          height: 60,
          marginLeft: 20,
          backgroundColor: at === 5 ? warm : said,
          transform: `rotate(${lean}deg)`,
          transformOrigin: '100% 100%',
        }}
      />
    ))}
  </div>
)
