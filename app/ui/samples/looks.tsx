import { Button, ButtonLink } from '../button.tsx'
import { Empty, Notice } from '../page.tsx'
import { Group } from './group.tsx'
import { useSamplesWords } from './samples-words.ts'

/** What the page is written in. */
export function TypeSamples() {
  const say = useSamplesWords()
  return (
    <Group id="type" title={say('type.title')}>
      <h1>{say('type.first')}</h1>
      <p className="lead">{say('type.lead')}</p>
      <h2>{say('type.second')}</h2>
      <p>
        {say('type.body')} <a href="#type">{say('type.link')}</a>
      </p>
      <h3>{say('type.third')}</h3>
      <ul className="list-disc ps-5">
        <li>{say('type.one')}</li>
        <li>{say('type.two')}</li>
      </ul>
      <p className="hint">{say('type.hint')}</p>
    </Group>
  )
}

const colours = {
  ink: 'bg-ink',
  soft: 'bg-soft',
  paper: 'bg-paper',
  raised: 'bg-raised',
  line: 'bg-line',
  accent: 'bg-accent',
  'on-accent': 'bg-on-accent',
  second: 'bg-second',
  good: 'bg-good',
  wrong: 'bg-wrong',
  tint: 'bg-tint',
}

export function ColourSamples() {
  const say = useSamplesWords()
  return (
    <Group id="colours" title={say('colours.title')}>
      <ul className="swatches">
        {Object.entries(colours).map(([name, look]) => (
          <li key={name}>
            <div className={`swatch ${look}`} />
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </Group>
  )
}

export function ButtonSamples() {
  const say = useSamplesWords()
  return (
    <Group id="buttons" title={say('buttons.title')}>
      <div className="actions">
        {(['main', 'quiet', 'danger'] as const).map((look) => (
          <Button key={look} type="button" look={look}>
            {say(`buttons.${look}`)}
          </Button>
        ))}
      </div>
      <div className="actions">
        {(['main', 'quiet', 'danger'] as const).map((look) => (
          <Button key={look} type="button" look={look} disabled>
            {say('buttons.off')}
          </Button>
        ))}
        <ButtonLink href="#buttons">{say('buttons.link')}</ButtonLink>
        <ButtonLink href="#buttons" look="quiet">
          {say('buttons.link')}
        </ButtonLink>
      </div>
    </Group>
  )
}

export function NoticeSamples() {
  const say = useSamplesWords()
  return (
    <Group id="notices" title={say('notices.title')}>
      {(['note', 'good', 'wrong'] as const).map((look) => (
        <Notice key={look} look={look}>
          <p>{say(`notices.${look}`)}</p>
        </Notice>
      ))}
      <Empty>{say('notices.empty')}</Empty>
    </Group>
  )
}
