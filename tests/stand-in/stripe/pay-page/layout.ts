import { escaped } from '../http.ts'
import type { Language, Words } from './words.ts'

export interface Sheet {
  language: Language
  words: Words
  /** The path under which the browser reaches the stand-in. */
  base: string
  title: string
}

/** A whole page around its main part. */
export const layout = ({ language, words, base, title }: Sheet, main: string) => `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} - ${escaped(words.mark)}</title>
<link rel="stylesheet" href="${escaped(base)}/stand-in.css">
</head>
<body>
<header class="mark"><p><strong>${escaped(words.mark)}</strong> ${escaped(words.markMore)}</p></header>
<main>${main}</main>
</body>
</html>
`

/** A page that only says something, with one way on if there is one. */
export function notice(sheet: Sheet, text: string, link?: { href: string; label: string }): string {
  const way = link ? `<p><a class="button" href="${escaped(link.href)}">${escaped(link.label)}</a></p>` : ''
  return layout(sheet, `<section class="card"><h1>${escaped(sheet.title)}</h1><p>${escaped(text)}</p>${way}</section>`)
}
