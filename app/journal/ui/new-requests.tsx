import { to } from '#app/i18n/addresses.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { journalWords } from '../words.ts'

/** For the office's first page: how many requests wait, and the way to them. */
export function NewRequests({ count }: { count: number }) {
  const language = useLanguage()
  const say = journalWords(language)
  const all = to('officeRequests', language)
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{say('office.home.title')}</h2>
      <p>
        {count > 0 ? <a href={`${all}?state=new`}>{say('office.home.new', { count })}</a> : say('office.home.none')}
      </p>
      <p>
        <a href={all}>{say('office.home.link')}</a>
      </p>
    </section>
  )
}
