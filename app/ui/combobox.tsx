import { Combobox as Base } from '@base-ui/react/combobox'
import type { FieldMetadata } from '@conform-to/react'
import { useState } from 'react'
import { useAlive } from './alive.ts'
import { Labelled, labelOf, startOf, wired } from './field.tsx'
import { popupHome } from './popup-home.ts'
import { useLanguage } from './speech.ts'
import { uiWords } from './words.ts'

type Option = { value: string; label: string }
type Shared = { field: FieldMetadata; label: string; hint?: string }
type Props = Shared & {
  options: Option[]
  disabled?: boolean
  /** Told the value that was chosen, where choosing is already the deed. */
  onChosen?: (value: string) => void
}

/**
 * One choice of a list too long to look through: type a part of it, accents or not. Sends the option's value under the
 * field's name, as the native list does that stands here as long as the page has no script.
 */
export function ComboboxField({ options, disabled, onChosen, ...of }: Props) {
  const alive = useAlive()
  const language = useLanguage()
  const [chosen, setChosen] = useState(startOf(of.field) ?? '')
  if (!alive) return <PlainList {...of} options={options} disabled={disabled} chosen={chosen} onAlive={setChosen} />
  return (
    <Labelled {...of}>
      <Base.Root
        items={options}
        value={options.find(({ value }) => value === chosen) ?? null}
        onValueChange={(option) => {
          setChosen(option?.value ?? '')
          if (option) onChosen?.(option.value)
        }}
        name={of.field.name}
        disabled={disabled}
        required={of.field.required}
        locale={language}
        autoHighlight
      >
        <Typing {...of} />
        <Matches />
      </Base.Root>
    </Labelled>
  )
}

function Typing({ field, label, hint }: Shared) {
  const say = uiWords(useLanguage())
  const { id, ...wires } = wired(field, hint)
  return (
    <Base.InputGroup className="combobox">
      <Base.Input
        id={id}
        className="input"
        // By name, not by being a label: an open list hides what is beside it from screen readers.
        aria-labelledby={labelOf(field)}
        placeholder={say('piece.type')}
        aria-invalid={wires['aria-invalid']}
        aria-describedby={wires['aria-describedby']}
      />
      <Base.Clear className="piece-close" aria-label={say('piece.clear', { label })}>
        <span aria-hidden="true">×</span>
      </Base.Clear>
      <Base.Trigger className="piece-close combobox-open" aria-label={say('piece.open', { label })} />
    </Base.InputGroup>
  )
}

function Matches() {
  const say = uiWords(useLanguage())
  return (
    <Base.Portal container={popupHome()}>
      <Base.Positioner className="popup-place" sideOffset={6}>
        <Base.Popup className="popup combobox-popup">
          <Base.Empty>
            <p className="popup-empty">{say('piece.noMatch')}</p>
          </Base.Empty>
          <Base.List className="combobox-list">
            {(option: Option) => (
              <Base.Item key={option.value} value={option} className="popup-item">
                {option.label}
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  )
}

type Plain = Pick<Props, 'options' | 'disabled'> & Shared & { chosen: string; onAlive: (chosen: string) => void }

function PlainList({ options, disabled, chosen, onAlive, ...of }: Plain) {
  const say = uiWords(useLanguage())
  return (
    <Labelled {...of}>
      <select
        {...wired(of.field, of.hint)}
        defaultValue={chosen}
        disabled={disabled}
        className="input"
        // What was chosen before the script came is taken along.
        ref={(list) => {
          if (list) onAlive(list.value)
        }}
      >
        <option value="">{say('piece.choose')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}
