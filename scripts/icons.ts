import { mkdirSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { root } from './run.ts'

// The icons of the manifest from the one drawing of the favicon; run by hand when that changes. A phone cuts its own shape out
// of the maskable one and of Apple's, so their ground has no corners and the figure keeps to the middle.
process.chdir(root)
mkdirSync('public/icons', { recursive: true })
const drawing = readFileSync('public/favicon.svg', 'utf8')
const square = drawing.replace(' rx="12"', '')
const small = square
  .replace('viewBox="0 0 64 64"', 'viewBox="-8 -8 80 80"')
  .replace('<rect width="64" height="64"', '<rect x="-8" y="-8" width="80" height="80"')

const icons = [
  ['192', drawing, 192],
  ['512', drawing, 512],
  ['maskable-512', small, 512],
  ['apple-180', small, 180],
] as const
for (const [name, svg, size] of icons)
  await sharp(Buffer.from(svg), { density: 72 * 10 })
    .resize(size)
    .png({ palette: true })
    .toFile(`public/icons/${name}.png`)
