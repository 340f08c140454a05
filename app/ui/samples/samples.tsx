import { Page } from '../page.tsx'
import { ToastArea } from '../toast.tsx'
import { FieldSamples } from './fields.tsx'
import { DeskSamples, ProgressSamples, TableSamples } from './lists.tsx'
import { ComboboxSamples, DialogSamples, MenuSamples, TabsSamples, ToastSamples, TooltipSamples } from './live.tsx'
import { ButtonSamples, ColourSamples, NoticeSamples, TypeSamples } from './looks.tsx'
import { SchemeChoice } from './scheme.tsx'
import { useSamplesWords } from './samples-words.ts'

const groups = {
  type: TypeSamples,
  colours: ColourSamples,
  buttons: ButtonSamples,
  fields: FieldSamples,
  notices: NoticeSamples,
  tables: TableSamples,
  desk: DeskSamples,
  progress: ProgressSamples,
  dialog: DialogSamples,
  menu: MenuSamples,
  combobox: ComboboxSamples,
  tabs: TabsSamples,
  tooltip: TooltipSamples,
  toast: ToastSamples,
} as const

const names = Object.keys(groups) as (keyof typeof groups)[]

/** Every piece of `ui/` in every state. What lives (from the dialog on) follows the scheme of whoever looks. */
export function Samples() {
  const say = useSamplesWords()
  return (
    <ToastArea>
      <Page title={say('title')} lead={say('lead')} wide>
        <title>{say('title')}</title>
        <nav className="chips" aria-label={say('groups')}>
          {names.map((name) => (
            <a key={name} href={`#${name}`}>
              {say(`${name}.title`)}
            </a>
          ))}
        </nav>
        <SchemeChoice />
        {names.map((name) => {
          const Group = groups[name]
          return <Group key={name} />
        })}
      </Page>
    </ToastArea>
  )
}
