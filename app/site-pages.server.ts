import { glossaryIn } from './catalog/glossary.server.ts'
import { homeWords } from './catalog/home-page.server.ts'
import { pageText } from './catalog/page-text.ts'
import { sitePage } from './catalog/site-page.server.ts'
import { catalogWords } from './catalog/words.ts'
import { writtenPages, type WrittenPage } from './catalog/written-page.ts'
import { datesWords } from './dates/words.ts'
import { to } from './i18n/addresses.ts'
import { languages, type Language } from './i18n/language.ts'
import { journalWords } from './journal/words.ts'
import type { Entry } from './search/keep-entries.server.ts'
import { shopWords } from './shop/words.ts'

type Page = Pick<Entry, 'id' | 'title' | 'summary' | 'body' | 'path'>

/** The pages of the site that are no course, date or product of their own, as search finds them: with the words they show. */
export const sitePages = (): Entry[] =>
  languages.flatMap((language) => pagesIn(language).map((page): Entry => ({ kind: 'page', language, ...page })))

function pagesIn(language: Language): Page[] {
  const { hero, why, how, closing } = homeWords(language)
  const [catalog, dates, shop] = [catalogWords(language), datesWords(language), shopWords(language)]
  return [
    {
      id: 'home',
      title: hero.title,
      summary: hero.lead,
      body: [...why, ...how, closing].map(({ title, text }) => `${title} ${text}`).join(' '),
      path: to('home', language),
    },
    {
      id: 'courses',
      title: catalog('courses.title'),
      summary: catalog('courses.description'),
      path: to('courses', language),
    },
    {
      id: 'trainers',
      title: catalog('trainers.title'),
      summary: catalog('trainers.lead'),
      path: to('trainers', language),
    },
    {
      id: 'glossary',
      title: catalog('glossary.title'),
      summary: catalog('glossary.lead'),
      body: glossaryIn(language)
        .map(({ term, means, phrase = '' }) => `${term}: ${means} ${phrase}`)
        .join(' '),
      path: to('glossary', language),
    },
    { id: 'dates', title: dates('list.title'), summary: dates('list.lead'), path: to('dates', language) },
    { id: 'shop', title: shop('window.title'), summary: shop('window.lead'), path: to('shop', language) },
    {
      id: 'prices',
      title: shop('prices.title'),
      summary: shop('prices.description'),
      body: shop('prices.lead'),
      path: to('prices', language),
    },
    ...waysToUs(language),
    ...writtenPages.map((name) => writtenPage(name, language)),
  ]
}

/** The pages on which one writes to us, by what they offer. */
function waysToUs(language: Language): Page[] {
  const say = journalWords(language)
  return (['contact', 'meeting', 'inHouse'] as const).map((name) => ({
    id: name,
    title: say(`${name}.title`),
    summary: say(`${name}.description`),
    body: say(`${name}.lead`),
    path: to(name, language),
  }))
}

/** A page of `content/pages`, every word of it: whoever looks for «rimborso» means the sentence, not the title. */
function writtenPage(name: WrittenPage, language: Language): Page {
  const { front, pieces } = sitePage(name, language)
  return {
    id: name,
    title: front.title,
    summary: front.description,
    body: `${front.lead} ${pageText(pieces)}`,
    path: to(name, language),
  }
}
