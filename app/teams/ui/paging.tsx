import { useLanguage } from '#app/ui/speech.ts'
import { teamsWords } from '../words.ts'

/** Links to the page before and after of a long list; nothing for a short one. */
export function Paging({ page, pages, hrefOf }: { page: number; pages: number; hrefOf: (page: number) => string }) {
  const say = teamsWords(useLanguage())
  if (pages <= 1) return null
  return (
    <nav className="actions items-center" aria-label={say('paging.label')}>
      {page > 1 && (
        <a rel="prev" href={hrefOf(page - 1)}>
          {say('paging.previous')}
        </a>
      )}
      <span>{say('paging.at', { page, pages })}</span>
      {page < pages && (
        <a rel="next" href={hrefOf(page + 1)}>
          {say('paging.next')}
        </a>
      )}
    </nav>
  )
}
