import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import type { Localized } from '#app/i18n/language.ts'
import { Footer, type Seller } from './footer.tsx'
import { Menus } from './menus.tsx'
import { OfficePlaces } from './office-places.tsx'
import { roomOf } from './room.ts'
import { useLanguage } from './speech.ts'
import { uiWords } from './words.ts'

type Props = {
  brand: string
  demo: boolean
  seller?: Seller
  alternates?: Localized
  /** Whoever may not come in is shown no places behind the door. */
  shut?: boolean
  children: ReactNode
}

/** What stands around every page: banner of the demo, navigation that says where one is, footer. */
export function Frame({ brand, demo, seller, alternates, shut, children }: Props) {
  const language = useLanguage()
  const say = uiWords(language)
  const inOffice = roomOf(useLocation().pathname) === 'office' && !shut
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
        <Menus alternates={alternates} />
      </header>
      <main id="main" tabIndex={-1} className={inOffice ? 'room' : undefined}>
        {inOffice && <OfficePlaces />}
        {children}
      </main>
      <Footer seller={seller} demo={demo} />
    </>
  )
}
