import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import subsetFont from 'subset-font'
import { root } from './run.ts'

// Run by hand when a font changes; what it writes is committed. Two faces, each for one thing: Brygada 1918 for whatever
// is said (headlines, dialogue), Rosario for whatever is explained. Both are under the SIL Open Font License without a
// reserved name, so that cutting them down is allowed; the licence text lies beside what is written.
const run = (from: number, to: number) =>
  String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i))

// What Italian and English pages are written with. A rarer letter of a name is drawn by the next font of the list.
const onPages = run(0x20, 0x7e) + '\u00a0©«»·×°ºª•–—‘’“”…€→←✓ÀÁÈÉÌÍÒÓÙÚÄÖÜÇÑàáâäèéêëìíîïòóôöùúûüçñß'
// Sheets and pictures name people: every letter of European names.
const onSheets = run(0x20, 0x7e) + run(0xa0, 0x24f) + '–—‘’“”„…•€→←✓'

const cut = { keepFeatures: ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'lnum', 'tnum', 'case'], noHinting: true }

const variable = (font: string, style: 'normal' | 'italic') =>
  `@fontsource-variable/${font}/files/${font}-latin-wght-${style}.woff2`

const forPages = [
  { to: 'brygada-1918.woff2', from: variable('brygada-1918', 'normal'), wght: 500 },
  { to: 'brygada-1918-italic.woff2', from: variable('brygada-1918', 'italic'), wght: 500 },
  { to: 'rosario.woff2', from: variable('rosario', 'normal'), wght: { min: 400, max: 700 } },
]

const whole = '@expo-google-fonts'
const forSheets = [
  { to: 'brygada-1918-500.ttf', from: `${whole}/brygada-1918/500Medium/Brygada1918_500Medium.ttf` },
  {
    to: 'brygada-1918-500-italic.ttf',
    from: `${whole}/brygada-1918/500Medium_Italic/Brygada1918_500Medium_Italic.ttf`,
  },
  { to: 'rosario-400.ttf', from: `${whole}/rosario/400Regular/Rosario_400Regular.ttf` },
  { to: 'rosario-600.ttf', from: `${whole}/rosario/600SemiBold/Rosario_600SemiBold.ttf` },
]

const read = (file: string) => readFileSync(path.join(root, 'node_modules', file))

function keep(folder: string, file: string, content: Buffer | string) {
  mkdirSync(path.join(root, folder), { recursive: true })
  writeFileSync(path.join(root, folder, file), content)
  console.log(`${folder}/${file}: ${content.length} bytes`)
}

for (const { to, from, wght } of forPages) {
  const font = await subsetFont(read(from), onPages, { ...cut, targetFormat: 'woff2', variationAxes: { wght } })
  keep('public/fonts', to, font)
}
for (const { to, from } of forSheets) {
  keep('app/platform/fonts', to, await subsetFont(read(from), onSheets, { ...cut, targetFormat: 'truetype' }))
}
const licence = ['brygada-1918', 'rosario'].map((font) => read(`@fontsource-variable/${font}/LICENSE`)).join('\n\n')
keep('public/fonts', 'OFL.txt', licence)
keep('app/platform/fonts', 'OFL.txt', licence)
