import { expect, test } from 'vitest'
import { areaHtml } from './area-html.ts'

const area = (source: string) => areaHtml({ source, language: 'it', spellCheck: true })

test('what a source holds never becomes HTML', () => {
  const html = area('</textarea><script>alert("1")</script> & &lt;')
  expect(html).toContain('&lt;/textarea>&lt;script>alert(&quot;1&quot;)&lt;/script> &amp; &amp;lt;</textarea>')
  expect(html.match(/<\/?\w+/g)).toEqual(['<textarea', '</textarea'])
})

test('a line break at the very beginning is kept: HTML swallows the one written before it', () => {
  expect(area('\nuno')).toContain('>\n\nuno</textarea>')
})
