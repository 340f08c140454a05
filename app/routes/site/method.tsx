import { pagesWords } from '#app/catalog/pages-words.ts'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'

export const headers = () => ({ 'Cache-Control': 'public, s-maxage=3600' })

export default function Method() {
  const say = pagesWords(useLanguage())
  return (
    <Page title={say('method.title')} lead={say('method.lead')}>
      <title>{say('method.title')}</title>
      <meta name="description" content={say('method.lead')} />
    </Page>
  )
}
