import { pagesWords } from '#app/catalog/pages-words.ts'
import { sitePage } from '#app/catalog/site-page.server.ts'
import { WrittenBody } from '#app/catalog/ui/written-body.tsx'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Head } from '#app/ui/head.tsx'
import { VanPicture } from '#app/ui/pictures/van.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/method.ts'

export const headers = () => ({ 'Cache-Control': 'public, s-maxage=3600' })

export const loader = ({ url }: Route.LoaderArgs) => sitePage('method', languageOf(url.pathname))

export default function Method({ loaderData: { front, pieces } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = pagesWords(language)
  return (
    <article className="page page-wide written method">
      <Head title={front.title} description={front.description} />
      <h1>{front.title}</h1>
      <p className="lead">{front.lead}</p>
      <div className="page-picture">
        <VanPicture />
      </div>
      <div className="lesson-text">
        <WrittenBody pieces={pieces} />
      </div>
      <nav className="way-on" aria-label={say('next')}>
        <div className="actions">
          <ButtonLink href={to('courses', language)}>{say('toCourses')}</ButtonLink>
          <ButtonLink look="quiet" href={to('prices', language)}>
            {say('toPrices')}
          </ButtonLink>
        </div>
      </nav>
    </article>
  )
}
