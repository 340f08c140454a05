import { to } from '#app/i18n/addresses.ts'
import { ButtonLink } from './button.tsx'
import { Page } from './page.tsx'
import { BrokenPicture } from './pictures/broken.tsx'
import { ClosedDoorPicture } from './pictures/closed-door.tsx'
import { LostPicture } from './pictures/lost.tsx'
import { OfflinePicture } from './pictures/offline.tsx'
import { useLanguage } from './speech.ts'
import { uiWords } from './words.ts'

const kinds: Record<number, 'notFound' | 'forbidden' | 'badRequest'> = {
  404: 'notFound',
  403: 'forbidden',
  400: 'badRequest',
  405: 'badRequest',
}

const pictures = {
  notFound: LostPicture,
  forbidden: ClosedDoorPicture,
  broken: BrokenPicture,
  badRequest: OfflinePicture,
}

/** A page that cannot be shown: says what happened and offers a way on, inside the usual frame. */
export function Trouble({ status, id }: { status: number; id: string }) {
  const language = useLanguage()
  const say = uiWords(language)
  const kind = kinds[status] ?? 'broken'
  const Picture = pictures[kind]
  return (
    <Page wide title={say(`trouble.${kind}`)} lead={say(`trouble.${kind}Why`, { id })}>
      <title>{say(`trouble.${kind}`)}</title>
      <div className="actions">
        <ButtonLink href={to('home', language)}>{say('trouble.home')}</ButtonLink>
        <ButtonLink look="quiet" href={to('courses', language)}>
          {say('trouble.courses')}
        </ButtonLink>
      </div>
      <div className="page-picture">
        <Picture />
      </div>
    </Page>
  )
}
