import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { otherLanguage, type Localized } from '#app/i18n/language.ts'
import { useLanguage } from './speech.ts'
import { uiWords } from './words.ts'

/** What stands around every page: banner of the demo, navigation that says where one is, footer. */
export function Frame({
  brand,
  demo,
  alternates,
  children,
}: {
  brand: string
  demo: boolean
  alternates?: Localized
  children: ReactNode
}) {
  const language = useLanguage()
  const say = uiWords(language)
  const other = otherLanguage(language)
  return (
    <>
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      {demo && (
        <aside className="banner" aria-label={say('demoLabel')}>
          {say('demo')}
        </aside>
      )}
      <header className="site-header">
        <a className="brand" href={to('home', language)}>
          {brand}
        </a>
        <nav aria-label={say('nav.main')}>
          <Place name="courses">{say('nav.courses')}</Place>
          <Place name="dates">{say('nav.dates')}</Place>
          <Place name="shop">{say('nav.shop')}</Place>
          <Place name="learn">{say('nav.learn')}</Place>
        </nav>
        {/* The script puts the name and the basket's count here; the page itself, cached for all, holds nothing personal. */}
        <nav aria-label={say('nav.account')} className="ms-auto" data-island="account" data-language={language}>
          <Place name="basket">
            {say('nav.basket')} <BasketCount />
          </Place>
          <Place name="account">
            <span data-account-name suppressHydrationWarning>
              {say('nav.account')}
            </span>
          </Place>
          <a href={alternates?.[other] ?? to('home', other)} hrefLang={other} lang={other} rel="alternate">
            {say('otherLanguage')}
          </a>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        {brand}
        {demo && ` · ${say('footer.demoSeller')}`}
      </footer>
    </>
  )
}

// The script may come before a page is hydrated; what it wrote here and in the name stays.
const BasketCount = () => (
  <span data-basket-count suppressHydrationWarning>
    {''}
  </span>
)

function Place({
  name,
  children,
}: {
  name: 'courses' | 'dates' | 'shop' | 'learn' | 'basket' | 'account'
  children: ReactNode
}) {
  const { pathname } = useLocation()
  const path = to(name, useLanguage())
  const here = pathname === path ? 'page' : pathname.startsWith(`${path}/`) ? 'true' : undefined
  return (
    <a href={path} aria-current={here}>
      {children}
    </a>
  )
}
