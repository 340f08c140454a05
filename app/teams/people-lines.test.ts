import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPeople } from './people-lines.ts'

const read = (pasted: string) => readPeople(pasted).people.map(({ name, email }) => [name, email])

test('names and addresses are read however they were pasted', () => {
  expect(
    read(
      [
        'anna@ditta.example',
        'Bruno Verdi <Bruno@Ditta.example>',
        'Carla De Luca; carla@ditta.example',
        'dario@ditta.example\tDario Neri',
        '"Elena D’Angelo" <elena@ditta.example>,',
      ].join('\r\n'),
    ),
  ).toEqual([
    ['', 'anna@ditta.example'],
    ['Bruno Verdi', 'bruno@ditta.example'],
    ['Carla De Luca', 'carla@ditta.example'],
    ['Dario Neri', 'dario@ditta.example'],
    ['Elena D’Angelo', 'elena@ditta.example'],
  ])
})

test('several addresses in one line are several people', () => {
  expect(read('Anna <anna@ditta.example>, bruno@ditta.example; carla@ditta.example')).toEqual([
    ['Anna', 'anna@ditta.example'],
    ['', 'bruno@ditta.example'],
    ['', 'carla@ditta.example'],
  ])
})

test('a line without an address is kept as written, an address written twice is one person', () => {
  expect(readPeople('Anna <anna@ditta.example>\nsolo un nome\nanna@\nANNA@ditta.example')).toEqual({
    people: [{ email: 'anna@ditta.example', name: 'Anna', line: 'Anna <anna@ditta.example>' }],
    wrong: ['solo un nome', 'anna@'],
  })
})

test('nothing that was pasted is lost: every line is a person or is given back', () => {
  const name = fc.stringMatching(/^[A-Za-z ]{0,12}$/)
  const line = fc.oneof(
    fc.record({ email: fc.emailAddress(), name }).map(({ email, name }) => `${name} <${email}>`),
    fc.string({ maxLength: 40 }).map((text) => text.replaceAll(/[@\r\n]/g, '')),
    fc.constantFrom('anna@', '@', 'a@b', 'due@@chiocciole.example'),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { people, wrong } = readPeople(lines.join('\n'))
      for (const written of lines.map((line) => line.trim()).filter(Boolean)) {
        const read = people.some(({ email }) => written.toLowerCase().includes(email))
        expect(read || written.split(/[,;]/).some((piece) => wrong.join('\n').includes(piece.trim()))).toBe(true)
      }
    }),
  )
})
