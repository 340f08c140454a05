import { pagesWords } from '#app/catalog/pages-words.ts'
import { addresses } from '#app/i18n/addresses.ts'
import { notFound } from '#app/platform/answers.ts'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/legal.ts'

export const headers = () => ({ 'Cache-Control': 'public, s-maxage=3600' })

const legal = ['privacy', 'terms', 'cookies', 'withdrawal', 'accessibility'] as const

export function loader({ url }: Route.LoaderArgs) {
  const path = url.pathname.replace(/\.data$/, '')
  const name = legal.find((one) => addresses[one].some((address) => address === path)) ?? notFound()
  return { name }
}

export default function Legal({ loaderData: { name } }: Route.ComponentProps) {
  const say = pagesWords(useLanguage())
  return (
    <Page title={say(`${name}.title`)} lead={say(`${name}.lead`)}>
      <title>{say(`${name}.title`)}</title>
      <meta name="description" content={say(`${name}.lead`)} />
    </Page>
  )
}
