import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { svgSize } from '../app/catalog/figure-size.ts'

const id = 'virtual:figures'
const steps = [480, 800, 1200]
const formats = ['avif', 'webp'] as const
const quality = { avif: 55, webp: 78 }

type Source = { type: string; srcSet: string }
type Variant = { fileName: string; file: string; width: number; format: (typeof formats)[number] }
export type Figure = { width: number; height: number; sources?: Source[] }

/**
 * The figures of the lessons with their sizes, so that a page keeps their place before they come. Pictures made of pixels
 * are offered as AVIF and WebP in a few widths, made once, by the build; in development they are shown as they are.
 */
export function figures(): Plugin {
  let development = false
  return {
    name: 'figures',
    configResolved(config) {
      development = config.command === 'serve'
    },
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return undefined
      return `export const figures = ${JSON.stringify(await figuresIn('public', !development))}`
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      for (const file of pictureFiles('public'))
        for (const variant of (await raster(file))?.variants ?? [])
          this.emitFile({ type: 'asset', fileName: variant.fileName, source: await encoded(variant) })
    },
  }
}

const pictureFiles = (folder: string) => globSync(`${folder}/figures/**/*.{svg,png,jpg,webp,avif}`).toSorted()

/** Every figure under a public folder by its address. One whose size cannot be read is left out, and told by the content check. */
export async function figuresIn(folder: string, withSources: boolean): Promise<Record<string, Figure>> {
  const all: Record<string, Figure> = {}
  for (const file of pictureFiles(folder)) {
    const figure = await figureOf(file, withSources)
    if (figure) all[`/${path.relative(folder, file)}`] = figure
  }
  return all
}

async function figureOf(file: string, withSources: boolean): Promise<Figure | null> {
  if (file.endsWith('.svg')) return svgSize(readFileSync(file, 'utf8'))
  const picture = await raster(file)
  if (!picture || !withSources) return picture && { width: picture.width, height: picture.height }
  const { width, height, variants } = picture
  const sources = formats.map((format) => ({
    type: `image/${format}`,
    srcSet: variants
      .filter((one) => one.format === format)
      .map((one) => `/${one.fileName} ${one.width}w`)
      .join(', '),
  }))
  return { width, height, sources }
}

async function raster(file: string) {
  if (file.endsWith('.svg')) return null
  const { default: sharp } = await import('sharp')
  // As it is looked at: a camera may have noted that it was held upright.
  const { autoOrient } = await sharp(file).metadata()
  const { width, height } = autoOrient
  const widths = [...steps.filter((step) => step < width), Math.min(width, 1600)]
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 10)
  const name = path.basename(file, path.extname(file))
  const variants: Variant[] = formats.flatMap((format) =>
    widths.map((width) => ({ file, width, format, fileName: `assets/${name}-${width}-${hash}.${format}` })),
  )
  return { width, height, variants }
}

/** One width of a picture in one format. */
export async function encoded({ file, width, format }: Pick<Variant, 'file' | 'width' | 'format'>): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  return sharp(file).autoOrient().resize({ width }).toFormat(format, { quality: quality[format] }).toBuffer()
}
