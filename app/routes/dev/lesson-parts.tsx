import { useMemo } from 'react'
import { redirect } from 'react-router'
import { meaningsOf } from '#app/catalog/glossary.server.ts'
import { drawnSample } from '#app/catalog/sample-lesson.server.ts'
import { LessonBody } from '#app/catalog/ui/lesson/lesson-body.tsx'
import { LessonSurroundings, type Surroundings } from '#app/catalog/ui/lesson/surroundings.tsx'
import { languageOf } from '#app/i18n/language.ts'
import { NoteForm } from '#app/learning/ui/note-form.tsx'
import { notFound } from '#app/platform/answers.ts'
import { showsSamples } from '#app/platform/env.server.ts'
import type { Route } from './+types/lesson-parts.ts'

/** Every component of the lessons, as a page shows it that does not hydrate. Its answers are given to nobody. */
export async function loader({ url }: Route.LoaderArgs) {
  if (!showsSamples) notFound()
  const language = languageOf(url.pathname)
  const { hash, front, parts } = await drawnSample(language)
  return { hash, front, here: url.pathname, terms: meaningsOf(parts.terms, language) }
}

/** Whatever is ticked, voted or watched here is forgotten. */
export const action = ({ url }: Route.ActionArgs) => (showsSamples ? redirect(url.pathname, 303) : notFound())

export default function LessonParts({ loaderData }: Route.ComponentProps) {
  const { hash, front } = loaderData
  return (
    <div className="lesson">
      <title>{front.title}</title>
      <article>
        <h1>{front.title}</h1>
        <p className="lead">{front.goal}</p>
        <div className="lesson-text">
          <LessonSurroundings value={useSample(loaderData)}>
            <LessonBody hash={hash} />
          </LessonSurroundings>
        </div>
      </article>
    </div>
  )
}

type Sample = Route.ComponentProps['loaderData']

const useSample = ({ here, terms }: Sample) =>
  useMemo<Surroundings>(
    () => ({
      reflection: (id, prompt) => <NoteForm id={id} prompt={prompt} saveTo={here} text={undefined} />,
      quiz: () => null,
      checklist: () => ({ saveTo: here, ticked: ['fact'] }),
      poll: () => ({ voteTo: here, vote: 'boss', votes: { boss: 7, colleague: 4, customer: 2 } }),
      file: (kind, src) => ({ href: `/dev/material/${kind}/${src}`, bytes: 340_000 }),
      video: () => ({ saveTo: here, position: 4, percent: 33 }),
      term: (id) => terms[id],
    }),
    [here, terms],
  )
