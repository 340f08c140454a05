import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { otherLanguage, type Localized } from '#app/i18n/language.ts'
import { hereAt } from './room.ts'
import { useLanguage } from './speech.ts'
import { uiWords } from './words.ts'

const main = ['courses', 'method', 'dates', 'shop', 'prices', 'learn'] as const

/** Where one can go. Closed on a phone and opened by a tap, without script; where there is room the style sheet opens it. */
export function Menus({ alternates }: { alternates?: Localized }) {
  const say = uiWords(useLanguage())
  return (
    <details className="menu">
      <summary>{say('nav.menu')}</summary>
      <div className="menus">
        <nav aria-label={say('nav.main')}>
          {main.map((name) => (
            <Place key={name} name={name}>
              {say(`nav.${name}`)}
            </Place>
          ))}
        </nav>
        <AccountMenu alternates={alternates} />
      </div>
    </details>
  )
}

/** The script puts the name and the basket's count here and shows the places of whoever is signed in; the page itself, cached for all, holds nothing personal. */
function AccountMenu({ alternates }: { alternates?: Localized }) {
  const language = useLanguage()
  const say = uiWords(language)
  const other = otherLanguage(language)
  return (
    <nav aria-label={say('nav.account')} data-island="account">
      <Place name="search">{say('nav.search')}</Place>
      {(['firm', 'studio', 'office'] as const).map((name) => (
        <Place key={name} name={name} hidden>
          {say(`nav.${name}`)}
        </Place>
      ))}
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
  )
}

// The script may come before a page is hydrated; what it wrote here and in the name stays.
const BasketCount = () => (
  <span data-basket-count suppressHydrationWarning>
    {''}
  </span>
)

type PlaceName = (typeof main)[number] | 'search' | 'basket' | 'account' | 'firm' | 'studio' | 'office'

function Place({ name, hidden, children }: { name: PlaceName; hidden?: boolean; children: ReactNode }) {
  const { pathname } = useLocation()
  const path = to(name, useLanguage())
  return (
    <a
      href={path}
      aria-current={hereAt(pathname, path)}
      hidden={hidden}
      data-place={hidden ? name : undefined}
      suppressHydrationWarning
    >
      {children}
    </a>
  )
}
