import { useRef, useState } from 'react'
import * as z from 'zod'
import { Button } from '../button.tsx'
import { ComboboxField } from '../combobox.tsx'
import { Dialog, DialogClose } from '../dialog.tsx'
import { PlainForm, useFilled } from '../form.tsx'
import { Menu } from '../menu.tsx'
import { Tabs } from '../tabs.tsx'
import { useToast } from '../toast.tsx'
import { Tooltip } from '../tooltip.tsx'
import { Group } from './group.tsx'
import { useSamplesWords } from './samples-words.ts'

export function DialogSamples() {
  const say = useSamplesWords()
  return (
    <Group id="dialog" title={say('dialog.title')}>
      <div className="actions">
        <Dialog
          title={say('dialog.plainTitle')}
          lead={say('dialog.plainLead')}
          opener={{ label: say('dialog.plain'), href: '#dialog', look: 'main' }}
        >
          <label className="field">
            <span className="label">{say('dialog.note')}</span>
            <input className="input" />
          </label>
          <div className="actions">
            <DialogClose>{say('dialog.no')}</DialogClose>
          </div>
        </Dialog>
        <Dialog
          urgent
          title={say('dialog.urgentTitle')}
          lead={say('dialog.urgentLead')}
          opener={{ label: say('dialog.urgent'), href: '#dialog' }}
        >
          <ThrowAway />
        </Dialog>
      </div>
    </Group>
  )
}

/** What stands in a dialog that asks: a form whose answer is an address, and the way back. */
const ThrowAway = () => {
  const say = useSamplesWords()
  return (
    <form method="get" className="actions">
      <DialogClose>{say('dialog.no')}</DialogClose>
      <Button look="danger">{say('dialog.yes')}</Button>
    </form>
  )
}

export function MenuSamples() {
  const say = useSamplesWords()
  const [chosen, setChosen] = useState('')
  const [asks, setAsks] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const choose = (what: string) => () => setChosen(what)
  return (
    <Group id="menu" title={say('menu.title')}>
      <Menu
        ref={button}
        label={say('menu.button')}
        entries={[
          { label: say('menu.open'), href: '#type' },
          { label: say('menu.copy'), href: '#menu', choose: choose(say('menu.copy')) },
          { label: say('menu.off'), href: '#menu', disabled: true },
          { label: say('menu.remove'), href: '#dialog', choose: () => setAsks(true), look: 'danger' },
        ]}
      />
      <output className="block mt-4">{chosen && say('menu.chosen', { what: chosen })}</output>
      <Dialog
        urgent
        open={asks}
        onOpenChange={setAsks}
        focusAfter={button}
        title={say('dialog.urgentTitle')}
        lead={say('dialog.urgentLead')}
      >
        <ThrowAway />
      </Dialog>
    </Group>
  )
}

const trainers = [
  'Livia Serra',
  'Niccolò Ferri',
  'Ada Conti',
  'Bruno Galli',
  'Carla Rizzo',
  'Dario Monti',
  'Elena Bassi',
]
const TrainerForm = z.object({ trainer: z.string(), off: z.string().optional(), wrong: z.string().optional() })

export function ComboboxSamples() {
  const say = useSamplesWords()
  const options = trainers.map((label) => ({ value: label.toLowerCase().replace(/\W+/g, '-'), label }))
  const [form, fields] = useFilled(
    TrainerForm,
    { status: 'error', initialValue: { off: 'ada-conti' }, error: { wrong: ['choose'] } },
    undefined,
    'choice',
  )
  return (
    <Group id="combobox" title={say('combobox.title')}>
      <PlainForm form={form} method="get" action="#combobox">
        <ComboboxField
          field={fields.trainer}
          label={say('combobox.label')}
          hint={say('combobox.hint')}
          options={options}
        />
        <ComboboxField field={fields.off} label={say('combobox.off')} options={options} disabled />
        <ComboboxField field={fields.wrong} label={say('combobox.wrong')} options={options} />
        <div>
          <Button>{say('fields.send')}</Button>
        </div>
      </PlainForm>
    </Group>
  )
}

export function TabsSamples() {
  const say = useSamplesWords()
  const sheets = (['text', 'preview', 'versions'] as const).map((id) => ({
    id,
    label: say(`tabs.${id}`),
    content: <p>{say(`tabs.${id}Says`)}</p>,
  }))
  return (
    <Group id="tabs" title={say('tabs.title')}>
      <Tabs label={say('tabs.label')} sheets={sheets} />
    </Group>
  )
}

export function TooltipSamples() {
  const say = useSamplesWords()
  return (
    <Group id="tooltip" title={say('tooltip.title')}>
      <Tooltip text={say('tooltip.says')}>
        <Button type="button">{say('tooltip.button')}</Button>
      </Tooltip>
    </Group>
  )
}

export function ToastSamples() {
  const say = useSamplesWords()
  const toast = useToast()
  const link = { label: say('toast.goodLink'), href: '#tabs' }
  return (
    <Group id="toast" title={say('toast.title')}>
      <div className="actions">
        <Button
          type="button"
          onClick={() => toast({ title: say('toast.goodSays'), text: say('toast.goodText'), link })}
        >
          {say('toast.good')}
        </Button>
        <Button
          type="button"
          look="quiet"
          onClick={() => toast({ title: say('toast.wrongSays'), text: say('toast.wrongText'), look: 'wrong' })}
        >
          {say('toast.wrong')}
        </Button>
      </div>
    </Group>
  )
}
