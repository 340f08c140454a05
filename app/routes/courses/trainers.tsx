import { trainerCards } from '#app/catalog/published.server.ts'
import { Portrait } from '#app/catalog/ui/portrait.tsx'
import { catalogWords } from '#app/catalog/words.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { Head } from '#app/ui/head.tsx'
import { Empty, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/trainers.ts'

export const headers = () => ({ 'Cache-Control': 'public, s-maxage=3600' })

export const loader = async ({ url }: Route.LoaderArgs) => ({ trainers: await trainerCards(languageOf(url.pathname)) })

export default function Trainers({ loaderData: { trainers } }: Route.ComponentProps) {
  const say = catalogWords(useLanguage())
  return (
    <Page title={say('trainers.title')} lead={say('trainers.lead')}>
      <Head title={say('trainers.title')} description={say('trainers.description')} />
      {trainers.length === 0 && <Empty>{say('trainers.empty')}</Empty>}
      <ul className="trainers">
        {trainers.map((trainer) => (
          <Card key={trainer.id} trainer={trainer} />
        ))}
      </ul>
    </Page>
  )
}

function Card({ trainer }: { trainer: Route.ComponentProps['loaderData']['trainers'][number] }) {
  const language = useLanguage()
  return (
    <li className="card">
      <Portrait trainer={trainer.id} name={trainer.name} />
      <h2 className="mt-0 mb-1">
        <a href={to('trainer', language, { trainer: trainer.slug })}>{trainer.name}</a>
      </h2>
      <p className="text-soft">{trainer.role}</p>
      <p>{trainer.intro}</p>
      <ul className="list-none p-0 mb-0">
        {trainer.courses.map(({ id, title, slug }) => (
          <li key={id}>
            <a href={to('course', language, { course: slug })}>{title}</a>
          </li>
        ))}
      </ul>
    </li>
  )
}
