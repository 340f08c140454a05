import { data } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { signedBadge } from '#app/learning/badges.server.ts'
import { certificateOf } from '#app/learning/certificates.server.ts'
import { BadgeBox } from '#app/learning/ui/badge-box.tsx'
import { Certificate } from '#app/learning/ui/certificate.tsx'
import { languageOf } from '#app/i18n/language.ts'
import { certificateWords } from '#app/learning/certificate-words.ts'
import { academy } from '#app/platform/academy.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { CertificatePicture } from '#app/ui/pictures/certificate.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/certificate.ts'

export async function loader({ params, url }: Route.LoaderArgs) {
  const sheet = await certificateOf(params.code)
  const { brand, legalName } = academy()
  const badge = sheet && (await signedBadge(sheet.code, languageOf(url.pathname)))
  const shown = { sheet, badge, academy: `${brand} (${legalName})` }
  return sheet ? shown : data(shown, 404)
}

// A person's name stands here: for whoever has the address, not for search engines.
export const headers = () => ({ 'X-Robots-Tag': 'noindex' })

export default function CertificatePage({ loaderData: { sheet, badge, academy } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = certificateWords(language)
  if (!sheet)
    return (
      <Page title={say('unknown')} lead={say('unknownWhy')}>
        <title>{say('unknown')}</title>
        <div className="actions">
          <ButtonLink href={to('contact', language)}>{say('write')}</ButtonLink>
          <ButtonLink look="quiet" href={to('home', language)}>
            {say('home')}
          </ButtonLink>
        </div>
      </Page>
    )
  return (
    <div className="page">
      <title>
        {sheet.revocation
          ? say('revoked.pageTitle', { course: sheet.courseTitle[language] })
          : `${say('title')}: ${sheet.holder}, ${sheet.courseTitle[language]}`}
      </title>
      <Certificate sheet={sheet} academy={academy} />
      {sheet.revocation ? (
        <p className="no-print">
          {say('revoked.question')} <a href={to('contact', language)}>{say('write')}</a>
        </p>
      ) : (
        <>
          <div className="actions no-print">
            <ButtonLink href={to('certificatePaper', language, { code: sheet.code })}>{say('download')}</ButtonLink>
          </div>
          {badge && <BadgeBox code={sheet.code} jwt={badge} />}
          <div className="no-print mt-10">
            <CertificatePicture />
          </div>
        </>
      )}
    </div>
  )
}
