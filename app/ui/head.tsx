import { use } from 'react'
import { otherLanguage, type Localized } from '#app/i18n/language.ts'
import { PictureAddress } from './picture-address.ts'
import { useSite } from './site.ts'
import { useLanguage } from './speech.ts'

const longest = 300

/**
 * What a page for everybody says of itself to search engines and to whoever passes its address on. `kicker` is the small line
 * above the title on its picture: what kind of page it is. React brings all of it into the document's head.
 */
export function Head({ title, description, kicker }: { title: string; description: string; kicker?: string }) {
  const { brand, origin } = useSite()
  const language = useLanguage()
  const picture = use(PictureAddress)?.({ language, title, kicker: kicker ?? '' })
  const short = description.length > longest ? `${description.slice(0, longest).replace(/\s+\S*$/, '')} …` : description
  return (
    <>
      <title>{title.includes(brand) ? title : `${title} · ${brand}`}</title>
      <meta name="description" content={short} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={short} />
      {picture && (
        <>
          <meta property="og:image" content={`${origin}${picture}`} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={title} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  )
}

const locale: Localized = { it: 'it_IT', en: 'en_GB' }

/** Where a page for everybody stands: its one address, and the same in each language. */
export function WhereItStands({ alternates }: { alternates: Localized }) {
  const { brand, origin } = useSite()
  const language = useLanguage()
  const here = `${origin}${alternates[language]}`
  return (
    <>
      <link rel="canonical" href={here} />
      <link rel="alternate" hrefLang="it" href={`${origin}${alternates.it}`} />
      <link rel="alternate" hrefLang="en" href={`${origin}${alternates.en}`} />
      <link rel="alternate" hrefLang="x-default" href={`${origin}${alternates.it}`} />
      <meta property="og:url" content={here} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={brand} />
      <meta property="og:locale" content={locale[language]} />
      <meta property="og:locale:alternate" content={locale[otherLanguage(language)]} />
    </>
  )
}
