import { expect, test } from 'vitest'
import { deviceOf } from './device.ts'

test('a device is named by its browser and its system', () => {
  const windows =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36'
  const iphone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile Safari/604.1'
  expect(deviceOf(windows)).toEqual({ browser: 'Chrome', system: 'Windows' })
  expect(deviceOf(`${windows} Edg/140.0`)).toEqual({ browser: 'Edge', system: 'Windows' })
  expect(deviceOf(iphone)).toEqual({ browser: 'Safari', system: 'iPhone' })
  expect(deviceOf('curl/8')).toEqual({ browser: undefined, system: undefined })
  expect(deviceOf(null)).toEqual({ browser: undefined, system: undefined })
})
