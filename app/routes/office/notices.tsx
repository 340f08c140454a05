import { requireRole } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { noticesForOffice } from '#app/platform/notices.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { NoticeList } from '#app/shop/ui/notice-list.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { shopWords } from '#app/shop/words.ts'
import { Empty, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/notices.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  await requireRole(context, url, 'staff')
  const page = pageNumber(url)
  return { page, ...(await noticesForOffice(page)) }
}

export default function Notices({ loaderData: { page, notices, more } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <Page title={say('office.notices.title')} lead={say('office.notices.lead')} wide>
      <title>{say('office.notices.title')}</title>
      {notices.length === 0 && <Empty>{say('office.notices.empty')}</Empty>}
      {notices.length > 0 && <NoticeList notices={notices} />}
      <Pager
        page={page}
        more={more}
        at={(page) => `${to('officeNotices', language)}?page=${page}`}
        newer={say('office.notices.newer')}
        older={say('office.notices.older')}
      />
    </Page>
  )
}
