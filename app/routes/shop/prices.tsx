import { to } from '#app/i18n/addresses.ts'
import { shopWords } from '#app/shop/words.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'

export const headers = () => ({ 'Cache-Control': 'public, s-maxage=300' })

export default function Prices() {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <Page title={say('prices.title')} lead={say('prices.lead')}>
      <title>{say('prices.title')}</title>
      <meta name="description" content={say('prices.description')} />
      <ButtonLink href={to('shop', language)}>{say('basket.toShop')}</ButtonLink>
    </Page>
  )
}
