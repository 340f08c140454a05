import { to } from '#app/i18n/addresses.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { OfflinePicture } from '#app/ui/pictures/offline.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { uiWords } from '#app/ui/words.ts'

export const headers = () => ({ 'Cache-Control': 'public, s-maxage=3600' })

/** What a page says when the network is gone. Kept by the browser beforehand, see `public/offline.js`. */
export default function Offline() {
  const language = useLanguage()
  const say = uiWords(language)
  return (
    <Page wide title={say('offline.title')} lead={say('offline.lead')}>
      <title>{say('offline.title')}</title>
      <p>{say('offline.saved')}</p>
      <div className="actions">
        <ButtonLink href={to('home', language)}>{say('offline.again')}</ButtonLink>
      </div>
      <div className="page-picture">
        <OfflinePicture />
      </div>
    </Page>
  )
}
