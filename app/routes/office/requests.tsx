import { requireRole } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { decimal } from '#app/i18n/format.ts'
import { inboxSearch, requestsForOffice } from '#app/journal/inbox.server.ts'
import { InboxList, inboxPath, InboxSearchForm, InboxStates } from '#app/journal/ui/inbox.tsx'
import { journalWords } from '#app/journal/words.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { NothingFound } from '#app/ui/list-search.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/requests.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  await requireRole(context, url, 'staff')
  const [search, page] = [inboxSearch(url), pageNumber(url)]
  return { search, page, now: new Date(), ...(await requestsForOffice(search, page)) }
}

export default function Requests({ loaderData }: Route.ComponentProps) {
  const { search, page, now, counts, count, beyond, requests, pages } = loaderData
  const language = useLanguage()
  const say = journalWords(language)
  return (
    <Page title={say('office.list.title')} wide>
      <title>{say('office.list.title')}</title>
      <InboxStates search={search} counts={counts} />
      <InboxSearchForm search={search} />
      {requests.length === 0 ? (
        <NothingFound
          nothing={say('office.list.nothing')}
          searched={inboxPath(language, search, page) !== to('officeRequests', language)}
          empty={say('office.list.empty')}
          again={say('office.list.again')}
          all={to('officeRequests', language)}
        />
      ) : (
        <>
          <p className="found">
            {beyond
              ? say('office.list.beyond', { most: decimal(count, language) })
              : say('office.list.found', { count })}
          </p>
          <InboxList requests={requests} now={now} />
        </>
      )}
      <Pager
        page={page}
        more={page < pages}
        at={(page) => inboxPath(language, search, page)}
        newer={say('office.list.newer')}
        older={say('office.list.older')}
      />
    </Page>
  )
}
