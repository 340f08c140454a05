import { useContext, type ReactNode } from 'react'
import { figures } from 'virtual:figures'
import { to } from '#app/i18n/addresses.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { catalogWords } from '../../words.ts'
import { Checklist, Task } from './checklist.tsx'
import { Accordion, Hotspot, Item, Spot, Tab, Tabs } from './folded.tsx'
import { Audio, Chapter, Download, Embed, Video } from './media.tsx'
import { Choice, Poll } from './poll.tsx'
import { LessonSurroundings } from './surroundings.tsx'
import { Term } from './term.tsx'

type Inner = { children?: ReactNode }

function Callout({ kind, title, children }: Inner & { kind: 'note' | 'try' | 'warning'; title: string }) {
  const say = catalogWords(useLanguage())
  return (
    <div role="note" className={`callout callout-${kind}`}>
      <p className="piece-kind">{say(`lesson.callout.${kind}`)}</p>
      <p className="piece-title">{title}</p>
      {children}
    </div>
  )
}

function Dialogue({ title, setting, children }: Inner & { title: string; setting?: string }) {
  return (
    <figure className="dialogue">
      <figcaption>
        <p className="piece-title">{title}</p>
        {setting && <p className="dialogue-setting">{setting}</p>}
      </figcaption>
      <ul className="lines">{children}</ul>
    </figure>
  )
}

const Line = ({ who, aside, children }: Inner & { who: string; aside?: string }) => (
  <li className="line">
    <p className="line-who">
      {who}
      {aside && <span className="line-aside"> ({aside})</span>}
      <span className="visually-hidden">:</span>
    </p>
    <div className="line-says">{children}</div>
  </li>
)

// With its size, so that the text below does not jump when it comes; after everything else, but not only when it is near:
// who prints before reading to the end would have a blank there.
function Figure({ src, alt, caption }: { src: string; alt: string; caption?: string }) {
  const { width, height, sources } = figures[src] ?? {}
  const img = <img src={src} alt={alt} width={width} height={height} fetchPriority="low" decoding="async" />
  return (
    <figure className="figure">
      {sources ? (
        <picture>
          {sources.map((source) => (
            <source key={source.type} {...source} sizes="(min-width: 48rem) 46rem, 100vw" />
          ))}
          {img}
        </picture>
      ) : (
        img
      )}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}

const Steps = ({ children }: Inner) => <ol className="steps">{children}</ol>

const Step = ({ title, children }: Inner & { title: string }) => (
  <li className="step">
    <p className="piece-title">{title}</p>
    {children}
  </li>
)

function Compare({ situation, children }: Inner & { situation: string }) {
  return (
    <section className="compare" aria-label={situation}>
      <p className="compare-situation">{situation}</p>
      <ul className="wordings">{children}</ul>
    </section>
  )
}

function Wording({ kind, says, children }: Inner & { kind: 'harmful' | 'acceptable' | 'best'; says: string }) {
  const say = catalogWords(useLanguage())
  return (
    <li className={`wording wording-${kind}`}>
      <p className="piece-kind">{say(`lesson.wording.${kind}`)}</p>
      <blockquote>{says}</blockquote>
      <div className="wording-then">{children}</div>
    </li>
  )
}

function Reflection({ id, prompt }: { id: string; prompt: string }) {
  const language = useLanguage()
  const say = catalogWords(language)
  const around = useContext(LessonSurroundings)
  if (around) return around.reflection(id, prompt)
  return (
    <section className="reflection" aria-label={say('lesson.reflection')}>
      <p className="piece-kind">{say('lesson.reflection')}</p>
      <p>{prompt}</p>
      <p className="hint">
        <a href={to('signIn', language)}>{say('lesson.signIn')}</a> {say('lesson.toKeepNotes')}
      </p>
    </section>
  )
}

function Quiz({ id }: { id: string }) {
  const say = catalogWords(useLanguage())
  const around = useContext(LessonSurroundings)
  if (around) return around.quiz(id)
  return (
    <section className="quiz-place" aria-label={say('lesson.quiz')}>
      <p className="piece-kind">{say('lesson.quiz')}</p>
      <p>{say('lesson.quizHere')}</p>
    </section>
  )
}

/** The components of `lesson-components.ts`, drawn. A test holds the two lists against each other. */
export const lessonPieces = {
  Callout,
  Dialogue,
  Line,
  Figure,
  Steps,
  Step,
  Compare,
  Wording,
  Reflection,
  Quiz,
  Tabs,
  Tab,
  Accordion,
  Item,
  Hotspot,
  Spot,
  Term,
  Checklist,
  Task,
  Poll,
  Choice,
  Download,
  Audio,
  Video,
  Chapter,
  Embed,
}
