import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { face } from '../face.ts'

type Colour = [lightness: number, chroma: number, hue: number]
type Theme = 'light' | 'dark'

const sheet = readFileSync(path.resolve('app/app.css'), 'utf8')
const oklch = String.raw`oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)`
const tokens = new Map(
  [...sheet.matchAll(new RegExp(`--color-([\\w-]+): light-dark\\(${oklch}, ${oklch}\\);`, 'g'))].map(
    ([, name, ...numbers]) => {
      const [a, b, c, d, e, f] = numbers.map(Number) as [number, number, number, number, number, number]
      return [name!, { light: [a, b, c], dark: [d, e, f] } satisfies Record<Theme, Colour>] as const
    },
  ),
)

/** What a screen shows of an OKLCH colour, in linear red, green and blue; beyond sRGB it is cut, as screens do. */
function shownOf([lightness, chroma, hue]: Colour): [red: number, green: number, blue: number] {
  const angle = (hue * Math.PI) / 180
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const shown = (value: number) => Math.min(1, Math.max(0, value))
  return [
    shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    shown(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

/** Relative luminance (WCAG). */
function luminance(colour: Colour) {
  const [red, green, blue] = shownOf(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const hex = (colour: Colour) =>
  `#${shownOf(colour)
    .map((value) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055))
    .map((value) =>
      Math.round(255 * value)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

function contrast(text: string, ground: string, theme: Theme) {
  const [one, other] = [text, ground].map((name) => luminance(tokens.get(name)![theme]))
  return (Math.max(one!, other!) + 0.05) / (Math.min(one!, other!) + 0.05)
}

const texts = ['ink', 'soft', 'accent', 'second', 'good', 'wrong']
const grounds = ['paper', 'raised', 'tint']
const pairs: [text: string, ground: string, least: number][] = [
  ...texts.flatMap((text) => grounds.map((ground): [string, string, number] => [text, ground, 4.5])),
  ['on-accent', 'accent', 4.5],
  ['paper', 'ink', 4.5],
  ['paper', 'wrong', 4.5],
  ['on-deep', 'deep', 4.5],
  ['deep', 'on-deep', 4.5],
  // The edges of fields and bars, seen and not read.
  ...grounds.map((ground): [string, string, number] => ['edge', ground, 3]),
]

test('white on black is measured as the standard says', () => {
  expect((luminance([1, 0, 0]) + 0.05) / (luminance([0, 0, 0]) + 0.05)).toBeCloseTo(21, 1)
})

test('every colour of the sheet says both themes, and is either in a pair or only a line', () => {
  const all = [...sheet.matchAll(/--color-([\w-]+):/g)].map(([, name]) => name)
  expect([...tokens.keys()]).toEqual(all)
  expect(all.filter((name) => !pairs.some(([text, ground]) => text === name || ground === name))).toEqual(['line'])
})

for (const theme of ['light', 'dark'] as const) {
  test(`whatever is read in the ${theme} theme stands out from its ground`, () => {
    const weak = pairs
      .map(([text, ground, least]) => ({ text, ground, least, is: contrast(text, ground, theme) }))
      .filter(({ is, least }) => is < least)
    expect(weak).toEqual([])
  })
}

test('mail, PDF, pictures and the manifest wear the colours of the sheet', () => {
  const ofSheet = Object.keys(face).map((name) => {
    const { light, dark } = tokens.get(name)!
    return [name, { light: hex(light), dark: hex(dark) }]
  })
  expect(face).toEqual(Object.fromEntries(ofSheet))
})
