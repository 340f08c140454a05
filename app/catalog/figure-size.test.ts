import { expect, test } from 'vitest'
import { svgSize } from './figure-size.ts'

test.each([
  ['width and height', '<svg width="480" height="300.5" viewBox="0 0 1 1">', { width: 480, height: 300.5 }],
  ['pixels said as such', "<?xml version='1.0'?>\n<svg height='30px' width='20px'>", { width: 20, height: 30 }],
  ['only a viewBox', '<svg viewBox="0, 0 640,480">', { width: 640, height: 480 }],
  [
    'shares of the page, so the viewBox',
    '<svg width="100%" height="100%" viewBox="-5 -5 32 16">',
    { width: 32, height: 16 },
  ],
  ['one of the two, so the viewBox', '<svg width="9" viewBox="0 0 4 3">', { width: 4, height: 3 }],
  ['a > in a quoted value', '<svg aria-label="a > b" width="4" height="3">', { width: 4, height: 3 }],
  [
    'a comment that looks like one',
    '<!-- <svg width="1" height="1"> --><svg width="4" height="3">',
    { width: 4, height: 3 },
  ],
  ['the line around a shape is no width', '<svg stroke-width="9" viewBox="0 0 4 3">', { width: 4, height: 3 }],
  ['nothing', '<svg><rect width="4" height="3"/></svg>', null],
  ['an empty viewBox', '<svg viewBox="0 0 0 3">', null],
  ['no SVG at all', '<html width="4" height="3">', null],
])('the size of an SVG is read from %s', (_what, source, size) => {
  expect(svgSize(source)).toEqual(size)
})
