import { useLocation } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { hereAt } from './room.ts'
import { useLanguage } from './speech.ts'
import { uiWords } from './words.ts'

const places = ['office', 'officeRequests', 'officeOrders', 'officePeople', 'officeNotices'] as const

/** The office's own navigation, beside each of its pages. */
export function OfficePlaces() {
  const language = useLanguage()
  const say = uiWords(language)
  const { pathname } = useLocation()
  return (
    <nav className="places" aria-label={say('nav.office')}>
      {places.map((place) => (
        <a
          key={place}
          href={to(place, language)}
          aria-current={
            place === 'office'
              ? pathname === to(place, language)
                ? 'page'
                : undefined
              : hereAt(pathname, to(place, language))
          }
        >
          {say(`office.${place}`)}
        </a>
      ))}
    </nav>
  )
}
