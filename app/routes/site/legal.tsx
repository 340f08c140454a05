import { sitePage } from '#app/catalog/site-page.server.ts'
import { LegalPage } from '#app/catalog/ui/legal-page.tsx'
import { legalPages } from '#app/catalog/written-page.ts'
import { addresses } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound } from '#app/platform/answers.ts'
import { Head } from '#app/ui/head.tsx'
import type { Route } from './+types/legal.ts'

export const headers = () => ({ 'Cache-Control': 'public, s-maxage=3600' })

/** Which text is asked for stands in the address. */
export function loader({ url }: Route.LoaderArgs) {
  const path = url.pathname.replace(/\.data$|\/$/, '')
  const name = legalPages.find((one) => addresses[one].some((address) => address === path)) ?? notFound()
  return { name, page: sitePage(name, languageOf(path)) }
}

export default function Legal({ loaderData: { name, page } }: Route.ComponentProps) {
  return (
    <>
      <Head title={page.front.title} description={page.front.description} />
      <LegalPage name={name} page={page} />
    </>
  )
}
