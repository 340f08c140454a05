import { glossaryIn } from '#app/catalog/glossary.server.ts'
import { catalogWords } from '#app/catalog/words.ts'
import { languageOf } from '#app/i18n/language.ts'
import { Head } from '#app/ui/head.tsx'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/glossary.ts'

export const headers = () => ({ 'Cache-Control': 'public, s-maxage=3600' })

export const loader = ({ url }: Route.LoaderArgs) => ({ entries: glossaryIn(languageOf(url.pathname)) })

/** The firm's words with what they mean, each under an anchor of its own. */
export default function Glossary({ loaderData: { entries } }: Route.ComponentProps) {
  const say = catalogWords(useLanguage())
  return (
    <Page title={say('glossary.title')} lead={say('glossary.lead')}>
      <Head title={say('glossary.title')} description={say('glossary.description')} />
      <dl className="glossary">
        {entries.map(({ id, term, means, phrase }) => (
          <div key={id} id={id}>
            <dt>
              <a href={`#${id}`}>{term}</a>
            </dt>
            <dd>
              <p>{means}</p>
              {phrase && <p className="meaning-phrase">{say('parts.phrase', { phrase })}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </Page>
  )
}
