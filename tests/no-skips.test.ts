import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('no test is skipped, left for later, run alone or run again until it passes', () => {
  const files = globSync(['app/**/*.test.{ts,tsx}', 'tests/**/*.{test,story}.ts'])
  const waived = files.filter((file) =>
    /\.(?:skip|skipIf|fixme|todo|only)\(|\bretr(?:y|ies):/.test(readFileSync(file, 'utf8')),
  )
  expect(files.length).toBeGreaterThan(100)
  expect(waived).toEqual([])
})
