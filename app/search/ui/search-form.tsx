import { to } from '#app/i18n/addresses.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { longestWish } from '../wish.ts'
import { searchWords } from '../words.ts'

/** One field and one button that lead to the page of results; works wherever it stands. `id` is unique on its page. */
export function SearchForm({ id, text, label }: { id: string; text?: string; label?: string }) {
  const language = useLanguage()
  const say = searchWords(language)
  return (
    <search>
      <form action={to('search', language)} className="search-form">
        <label className="label" htmlFor={id}>
          {label ?? say('form.label')}
        </label>
        <div className="search-line">
          <input
            id={id}
            className="input"
            type="search"
            name="q"
            dir="auto"
            maxLength={longestWish}
            defaultValue={text}
            autoComplete="off"
          />
          <Button>{say('form.submit')}</Button>
        </div>
      </form>
    </search>
  )
}
