import { expect, test } from 'vitest'
import { academyThing, asDataBlock, trailThing } from './things.ts'

const nasty = `</script><!--<script> & "quotes" 'too' 😀 \u2028`

test('no text ends the block it stands in, and every one comes back as it was', () => {
  const block = asDataBlock([{ '@type': 'Course', name: nasty }])
  expect(block).not.toContain('<')
  expect(JSON.parse(block)['@graph'][0].name).toBe(nasty)
})

test('a trail counts from one and names whole addresses', () => {
  expect(trailThing('https://a.example', [['Corsi', '/corsi']]).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Corsi', item: 'https://a.example/corsi' },
  ])
  expect(academyThing({ brand: 'A', origin: 'https://a.example' }).url).toBe('https://a.example/')
})
