import { useState } from 'react'
import { moment } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/language.ts'
import { to } from '#app/i18n/addresses.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { ToastArea, useToast } from '#app/ui/toast.tsx'
import type { StudioText } from '../../studio-text.server.ts'
import { studioWords } from '../../studio-words.ts'
import type { Saved } from './answers.ts'
import { Editor } from './editor.tsx'
import type { NotSaved } from './not-saved.ts'
import { StudioPage } from './studio-page.tsx'
import { FileBeside, NewerPublished, SourceText } from './texts-beside.tsx'

export type Said = 'saved' | 'same' | 'adopted' | 'discarded'
type Props = { text: StudioText; said?: Said; refused?: NotSaved }

const formId = 'editor'

/** The editor of a text: what must be known about it first, then the text with its preview. */
export const EditorPage = (props: Props) => (
  <ToastArea>
    <Desk {...props} />
  </ToastArea>
)

function Desk({ text, said, refused }: Props) {
  const language = useLanguage()
  const say = studioWords(language)
  // What the server said last, in the page or to the script.
  const [wrong, setWrong] = useState(refused)
  const [settled, setSettled] = useState(false)
  const tellSaved = useSavedToast(text.course.id)
  const lead = say(text.place.subject === 'lesson' ? 'editor.leadLesson' : 'editor.leadQuiz')
  return (
    <StudioPage title={titleIn(text, language)} lead={lead} course={text.course}>
      {said && !wrong && <Told said={said} text={text} />}
      {wrong && <Wrong {...wrong} />}
      <FileBeside text={text} />
      {!settled && <NewerPublished text={text} form={formId} />}
      {text.writable && (
        <Editor
          id={formId}
          text={text}
          refused={refused}
          onSaved={(saved) => {
            setWrong(undefined)
            setSettled(true)
            tellSaved(saved)
          }}
          onRefused={setWrong}
        />
      )}
      <After text={text} />
    </StudioPage>
  )
}

function useSavedToast(course: string) {
  const language = useLanguage()
  const say = studioWords(language)
  const toast = useToast()
  const publication = `${to('studioCourse', language, { course })}#publication`
  return ({ savedAt, mistakes: count }: Saved) => {
    if (savedAt === null) return toast({ title: say('toast.same') })
    const publish = { label: say('toast.publish'), href: publication }
    const mend = { label: say('toast.mend', { count }), href: '#mistakes' }
    return toast({
      title: say('toast.saved'),
      text: count === 0 ? say('toast.savedWhy') : say('toast.mistakes', { count }),
      link: count === 0 ? publish : mend,
    })
  }
}

function titleIn({ place: { subject, language: own }, title }: StudioText, language: Language) {
  const say = studioWords(language)
  if (subject === 'quiz') return say('editor.quiz', { title })
  return say('editor.lesson', { title, language: say(`languages.${own || language}`) })
}

function Told({ said, text }: { said: Said; text: StudioText }) {
  const language = useLanguage()
  const say = studioWords(language)
  if (said === 'saved' && !text.savedAt) return null
  const count = said === 'saved' ? text.preview.problems.length : 0
  return (
    <Notice look="good">
      <p>{say(`said.${said}`, { at: text.savedAt ? moment(text.savedAt, language) : '' })}</p>
      {count > 0 && (
        <p>
          {say('toast.mistakes', { count })} <a href="#mistakes">{say('toast.mend', { count })}</a>
        </p>
      )}
    </Notice>
  )
}

function Wrong({ why, theirs }: NotSaved) {
  const say = studioWords(useLanguage())
  return (
    <>
      <Notice look="wrong">
        <p>{say(`wrong.${why}`)}</p>
      </Notice>
      {theirs !== undefined && <SourceText label={say('wrong.theirs')}>{theirs}</SourceText>}
    </>
  )
}

function After({ text: { course } }: { text: StudioText }) {
  const language = useLanguage()
  const say = studioWords(language)
  return (
    <div className="actions">
      <ButtonLink look="quiet" href={`${to('studioCourse', language, { course: course.id })}#publication`}>
        {say('editor.toPublication')}
      </ButtonLink>
    </div>
  )
}
