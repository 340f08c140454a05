import { useMemo } from 'react'
import type { Surroundings } from '#app/catalog/ui/lesson/surroundings.tsx'
import { to } from '#app/i18n/addresses.ts'
import type { Language } from '#app/i18n/language.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { slugIn } from '../journey-row.ts'
import { placeIn, ticksIn, voteIn, watchedIn } from '../kept.ts'
import type { OpenLesson } from '../read-lesson.server.ts'
import { percentWatched } from '../watching.ts'
import { Margin } from './margin.tsx'
import { NoteForm } from './note-form.tsx'
import { QuizCard } from './quiz-card.tsx'

/** What the text leaves to its reader: notes, quizzes, ticks, votes, files, videos and the words of the glossary. */
export function useSurroundings(lesson: OpenLesson): Surroundings {
  const language = useLanguage()
  return useMemo(() => surroundingsOf(lesson, language), [lesson, language])
}

function surroundingsOf(lesson: OpenLesson, language: Language): Surroundings {
  const place = { course: slugIn(lesson.courseSlugs, language), lesson: slugIn(lesson.lessonSlugs, language) }
  const known = lesson.personId !== null
  return {
    reflection: (id, prompt) => (
      <NoteForm
        id={id}
        prompt={prompt}
        saveTo={known ? to('note', language, { ...place, note: id }) : null}
        text={lesson.notes[id]}
      />
    ),
    quiz(id) {
      const quiz = lesson.quizzes.find((one) => one.id === id)
      return quiz ? <QuizCard quiz={quiz} course={place.course} open={lesson.pinned} /> : null
    },
    checklist: (id) => ({
      saveTo: known ? to('checklist', language, { ...place, list: id }) : null,
      ticked: ticksIn(lesson.kept, id),
    }),
    poll(id) {
      const vote = voteIn(lesson.kept, id)
      return {
        voteTo: known ? to('vote', language, { ...place, poll: id }) : null,
        vote,
        votes: vote === null ? {} : votesOf(lesson.tallies, id),
      }
    },
    file(kind, src) {
      const [folder = '', file = ''] = src.split('/')
      return { href: to(kind, language, { ...place, folder, file }), bytes: lesson.sizes[src] ?? null }
    },
    video(src) {
      const watched = watchedIn(lesson.kept, src)
      return {
        saveTo: known ? to('watching', language, place) : null,
        position: watched?.position ?? 0,
        percent: percentWatched(watched, lesson.parts.videos[src]?.seconds ?? 0),
      }
    },
    term: (id) => lesson.terms[id],
    margin: known
      ? (id, heading) => (
          <Margin
            id={id}
            heading={heading}
            saveTo={to('place', language, { ...place, place: id })}
            place={placeIn(lesson.kept, id)}
            askAt={
              lesson.pinned
                ? `${to('questions', language, place)}?${new URLSearchParams({ at: id, heading })}`
                : undefined
            }
          />
        )
      : undefined,
  }
}

const votesOf = (tallies: Record<string, number>, poll: string) =>
  Object.fromEntries(
    Object.entries(tallies)
      .filter(([key]) => key.startsWith(`${poll} `))
      .map(([key, votes]) => [key.slice(poll.length + 1), votes]),
  )
