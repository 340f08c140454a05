import { to } from '#app/i18n/addresses.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { ClosedDoorPicture } from '#app/ui/pictures/closed-door.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { slugIn, type Slugs } from '../journey-row.ts'
import { learningWords } from '../words.ts'

/** What a page needs to say why it does not open. */
export type LockedPlace = {
  why: 'closed' | 'locked' | 'newer'
  courseSlugs: Slugs
  /** Only whoever is not signed in is offered to. */
  visitor: boolean
  here: string
}

/** A page of a course that does not open: why, and how it would. */
export function Locked({ place }: { place: LockedPlace }) {
  const language = useLanguage()
  const say = learningWords(language)
  const course = slugIn(place.courseSlugs, language)
  const title = say(`locked.${place.why}`)
  return (
    <Page wide title={title} lead={say(`locked.${place.why}Why`)}>
      <title>{title}</title>
      <div className="actions">
        {place.why === 'locked' && (
          <ButtonLink href={to('course', language, { course })}>{say('locked.course')}</ButtonLink>
        )}
        {place.why === 'closed' && (
          <ButtonLink href={to('learnCourse', language, { course })}>{say('locked.history')}</ButtonLink>
        )}
        {place.why === 'newer' && (
          <ButtonLink href={to('learnCourse', language, { course })}>{say('locked.choose')}</ButtonLink>
        )}
        {place.visitor && (
          <ButtonLink look="quiet" href={`${to('signIn', language)}?next=${encodeURIComponent(place.here)}`}>
            {say('locked.signIn')}
          </ButtonLink>
        )}
      </div>
      <div className="page-picture">
        <ClosedDoorPicture />
      </div>
    </Page>
  )
}
