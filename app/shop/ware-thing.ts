import type { Language, Localized } from '#app/i18n/language.ts'
import type { Thing } from '#app/ui/things.ts'

type Sold = { title: Localized; price: { cents: number; currency: string } }
type Around = { url: string; academy: Thing; soldOut?: boolean }

/** What something costs, VAT inside as everywhere on the site, and whether it can be had. */
export const offerThing = ({ price }: Sold, { url, academy, soldOut }: Around): Thing => ({
  '@type': 'Offer',
  url,
  category: 'Paid',
  price: (price.cents / 100).toFixed(2),
  priceCurrency: price.currency.toUpperCase(),
  availability: `https://schema.org/${soldOut ? 'SoldOut' : 'InStock'}`,
  seller: academy,
})

/** Something of the shop window, for search engines. */
export const wareThing = (ware: Sold & { outcomes: Localized[] }, language: Language, around: Around): Thing => ({
  '@type': 'Product',
  name: ware.title[language],
  description: [ware.title[language], ...ware.outcomes.map((outcome) => outcome[language])].join('. '),
  brand: { '@type': 'Brand', name: around.academy.name },
  offers: offerThing(ware, around),
})
