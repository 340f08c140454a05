import { createContext, useContext, type ReactNode } from 'react'
import { to } from '#app/i18n/addresses.ts'
import { Button } from '#app/ui/button.tsx'
import { SaveStatus } from '#app/ui/save-status.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { catalogWords } from '../../words.ts'
import { useAround } from './surroundings.tsx'

const Ticked = createContext<readonly string[]>([])

type Props = { id: string; title: string; children?: ReactNode }

/** Things to tick off, kept for who has an account: a plain form that saves itself where there is a script. */
export function Checklist({ id, title, children }: Props) {
  const say = catalogWords(useLanguage())
  const { saveTo, ticked } = useAround().checklist(id)
  const list = (
    <>
      <p className="piece-kind">{say('parts.checklist')}</p>
      <fieldset>
        <legend className="piece-title">{title}</legend>
        <ul className="tasks">
          <Ticked value={ticked}>{children}</Ticked>
        </ul>
      </fieldset>
    </>
  )
  if (!saveTo) return <Unsaved id={id} list={list} />
  return (
    <form method="post" action={saveTo} id={`list-${id}`} className="checklist" data-autosave={saveTo}>
      {list}
      <div className="part-end">
        <Button look="quiet">{say('parts.tick')}</Button>
        <SaveStatus
          says={{ saving: say('parts.ticking'), saved: say('parts.ticked'), failed: say('parts.notTicked') }}
        />
      </div>
    </form>
  )
}

function Unsaved({ id, list }: { id: string; list: ReactNode }) {
  const language = useLanguage()
  const say = catalogWords(language)
  return (
    <div id={`list-${id}`} className="checklist">
      {list}
      <p className="hint">
        {say('parts.unsaved')} <a href={to('signIn', language)}>{say('parts.signIn')}</a>
      </p>
    </div>
  )
}

export const Task = ({ id, children }: { id: string; children?: ReactNode }) => (
  <li className="task">
    <label>
      <input type="checkbox" className="tick" name="task" value={id} defaultChecked={useContext(Ticked).includes(id)} />
      <span>{children}</span>
    </label>
  </li>
)
