import { to } from '#app/i18n/addresses.ts'
import { ListSearch } from '#app/ui/list-search.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { peopleWords } from '../people-words.ts'

/** Find a person or a firm by name or address. */
export function PeopleSearch({ text }: { text: string }) {
  const language = useLanguage()
  const say = peopleWords(language)
  return <ListSearch action={to('officePeople', language)} label={say('search')} text={text} find={say('find')} />
}
