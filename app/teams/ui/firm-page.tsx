import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { teamsWords } from '../words.ts'

const places = ['firm', 'people', 'departments', 'seats', 'progress'] as const

/** A page of whoever looks after a firm: where one is among its five places, a heading, the content. */
export function FirmPage({
  title,
  lead,
  back,
  children,
}: {
  title: string
  lead?: ReactNode
  back?: { href: string; label: string }
  children?: ReactNode
}) {
  const language = useLanguage()
  const say = teamsWords(language)
  const { pathname } = useLocation()
  return (
    <div className="page page-wide">
      <title>{title}</title>
      <nav className="places" aria-label={say('places.label')}>
        {places.map((place) => (
          <a key={place} href={to(place, language)} aria-current={hereIn(pathname, to(place, language), place)}>
            {say(`places.${place}`)}
          </a>
        ))}
      </nav>
      {back && (
        <p className="way-back">
          <a href={back.href}>← {back.label}</a>
        </p>
      )}
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </div>
  )
}

function hereIn(pathname: string, path: string, place: (typeof places)[number]) {
  if (pathname === path) return 'page'
  return place !== 'firm' && pathname.startsWith(`${path}/`) ? 'true' : undefined
}
