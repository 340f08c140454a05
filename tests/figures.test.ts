import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { encoded, figuresIn } from '../scripts/figures-plugin.ts'

async function someFigures() {
  const folder = mkdtempSync(path.join(tmpdir(), 'figures-'))
  mkdirSync(path.join(folder, 'figures/a'), { recursive: true })
  const photo = path.join(folder, 'figures/a/photo.jpg')
  await sharp({ create: { width: 1000, height: 500, channels: 3, background: '#b5532a' } })
    .jpeg()
    .toFile(photo)
  writeFileSync(path.join(folder, 'figures/drawn.svg'), '<svg viewBox="0 0 480 300"/>')
  writeFileSync(path.join(folder, 'figures/sizeless.svg'), '<svg/>')
  return { folder, photo }
}

test('a figure is known by its size; a photograph is offered in widths it has, never larger', async () => {
  const { folder } = await someFigures()
  const known = await figuresIn(folder, true)
  expect(Object.keys(known)).toEqual(['/figures/a/photo.jpg', '/figures/drawn.svg'])
  expect(known['/figures/drawn.svg']).toEqual({ width: 480, height: 300 })
  const { width, height, sources } = known['/figures/a/photo.jpg']!
  expect({ width, height }).toEqual({ width: 1000, height: 500 })
  expect(sources!.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
  expect(sources![0]!.srcSet).toMatch(
    /^\/assets\/photo-480-\w{10}\.avif 480w, \/assets\/photo-800-\w{10}\.avif 800w, \/assets\/photo-1000-\w{10}\.avif 1000w$/,
  )
})

test('while developing a photograph is shown as it is', async () => {
  const { folder } = await someFigures()
  expect((await figuresIn(folder, false))['/figures/a/photo.jpg']).toEqual({ width: 1000, height: 500 })
})

test('what is made of a photograph has the width and the format its name says', async () => {
  const { photo } = await someFigures()
  for (const [format, told] of [
    ['webp', 'webp'],
    ['avif', 'heif'],
  ] as const) {
    const { width, height, format: made } = await sharp(await encoded({ file: photo, width: 480, format })).metadata()
    expect({ width, height, made }).toEqual({ width: 480, height: 240, made: told })
  }
})
