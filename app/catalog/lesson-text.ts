/** The attributes of a component that a reader reads. */
export const spokenAttributes = ['title', 'setting', 'who', 'aside', 'alt', 'caption', 'situation', 'says', 'prompt']

const spoken = new RegExp(`\\b(?:${spokenAttributes.join('|')})="([^"]*)"`, 'g')

/** What a lesson says, without its frontmatter, its components and its marks: for looking for a word in it. */
export function lessonText(source: string): string {
  return source
    .replace(/^---\n[\s\S]*?\n---(?:\n|$)/, '')
    .replace(/<\/?[A-Z][^>]*>/g, (tag) => ` ${[...tag.matchAll(spoken)].map(([, text]) => text).join(' ')} `)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d+\.)[ \t]+/gm, '')
    .replace(/\\(?=[\p{P}\p{S}])|[*_`~]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
