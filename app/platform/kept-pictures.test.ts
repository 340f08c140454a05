import { expect, test } from 'vitest'
import { keptPictures } from './kept-pictures.ts'

const bytes = (name: string) => Buffer.from(name)

test('a picture is drawn once, also for those who ask while it is drawn', async () => {
  const keep = keptPictures(10)
  let drawn = 0
  const draw = async () => bytes(String(++drawn))
  const both = await Promise.all([keep('a', draw), keep('a', draw)])
  expect(both.map(String)).toEqual(['1', '1'])
  expect(String(await keep('a', draw))).toBe('1')
})

test('only the last ones stay, and one at a time is drawn', async () => {
  const keep = keptPictures(2)
  let atOnce = 0
  let most = 0
  let drawn = 0
  const draw = async () => {
    most = Math.max(most, ++atOnce)
    await new Promise((later) => setTimeout(later, 2))
    atOnce--
    return bytes(String(++drawn))
  }
  await Promise.all(['a', 'b', 'c'].map((name) => keep(name, draw)))
  expect(most).toBe(1)
  await keep('c', draw)
  expect(drawn).toBe(3)
  await keep('a', draw)
  expect(drawn).toBe(4)
})

test('one that failed is tried again', async () => {
  const keep = keptPictures(2)
  await expect(keep('a', () => Promise.reject(new Error('no ink')))).rejects.toThrow('no ink')
  expect(String(await keep('a', async () => bytes('drawn')))).toBe('drawn')
})
