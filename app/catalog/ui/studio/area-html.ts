const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

type Area = { source: string; language: string; spellCheck: boolean }

/** The element a source is written in. Whatever the source holds stays text; a first line break of its own is kept. */
export const areaHtml = ({ source, language, spellCheck }: Area) =>
  `<textarea id="source" name="source" class="input source"${language && ` lang="${plain(language)}"`} spellcheck="${spellCheck}" aria-describedby="source-hint">\n${plain(source)}</textarea>`
