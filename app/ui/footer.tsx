import { to } from '#app/i18n/addresses.ts'
import { PhoneLink } from './phone-link.tsx'
import { useLanguage } from './speech.ts'
import { uiWords } from './words.ts'

/** Whoever sells, as the law wants it named at the foot of every page. */
export type Seller = {
  brand: string
  legalName: string
  address: { street: string; postcode: string; town: string; province?: string }
  vatNumber: string
  email: string
  pec?: string
  phone?: string
}

const columns = {
  learn: ['courses', 'method', 'trainers', 'dates', 'learn'],
  firms: ['shop', 'prices', 'inHouse', 'meeting', 'newFirm'],
  you: ['contact', 'account', 'orders'],
} as const
const legal = ['privacy', 'terms', 'cookies', 'withdrawal', 'accessibility'] as const

/** The foot of every page: the map of the site, the seller, the legal pages. Beside a lesson only the last line shows. */
export function Footer({ seller, demo }: { seller?: Seller; demo: boolean }) {
  const language = useLanguage()
  const say = uiWords(language)
  return (
    <footer className="site-footer">
      <div className="footer-columns">
        {seller && <p className="footer-brand">{seller.brand}</p>}
        {(['learn', 'firms', 'you'] as const).map((column) => (
          <nav key={column} aria-labelledby={`foot-${column}`}>
            <h2 className="foot" id={`foot-${column}`}>
              {say(`footer.${column}`)}
            </h2>
            <ul>
              {columns[column].map((name) => (
                <li key={name}>
                  <a href={to(name, language)}>{say(`footer.to.${name}`)}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        {seller && <Contact seller={seller} />}
      </div>
      <nav className="footer-last" aria-label={say('footer.legal')}>
        {legal.map((name) => (
          <a key={name} href={to(name, language)}>
            {say(`footer.to.${name}`)}
          </a>
        ))}
        {demo && <span>{say('footer.demoSeller')}</span>}
      </nav>
    </footer>
  )
}

function Contact({ seller: { legalName, address, vatNumber, email, pec, phone } }: { seller: Seller }) {
  const say = uiWords(useLanguage())
  return (
    <div>
      <h2 className="foot">{legalName}</h2>
      <address>
        {address.street}
        <br />
        {address.postcode} {address.town} {address.province && `(${address.province})`}
        <br />
        {say('footer.vat', { number: vatNumber })}
        <br />
        <a href={`mailto:${email}`}>{email}</a>
        {phone && (
          <>
            <br />
            <PhoneLink phone={phone} />
          </>
        )}
        {pec && (
          <>
            <br />
            {say('footer.pec')} <a href={`mailto:${pec}`}>{pec}</a>
          </>
        )}
      </address>
    </div>
  )
}
