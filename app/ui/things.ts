/** A thing as schema.org describes it. */
export type Thing = { '@type': string; [property: string]: unknown }

/** The academy, as other things name it: who gives a course, holds a date, sells. */
export const academyThing = ({ brand, origin }: { brand: string; origin: string }): Thing => ({
  '@type': 'Organization',
  '@id': `${origin}/#academy`,
  name: brand,
  url: `${origin}/`,
  logo: `${origin}/icons/512.png`,
})

/** Where a page stands below the home page, step by step; the last step is the page itself. */
export const trailThing = (origin: string, steps: [name: string, path: string][]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(([name, path], at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    item: `${origin}${path}`,
  })),
})

/**
 * Things as the text of a data block. No title can end the block or open a comment in it, for no `<` is left as it was.
 */
export const asDataBlock = (things: Thing[]) =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', String.raw`\u003c`)
