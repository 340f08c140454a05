import { useEffect, useState, type RefObject } from 'react'
import { offsetOf } from './offset-of.ts'

/** True once the script has taken over; what was typed before that is taken along. */
export function useLive(frame: RefObject<HTMLElement | null>, setValue: (value: string) => void) {
  const [live, setLive] = useState(false)
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- only a browser gets here, and the first drawing must equal the server's
    setLive(true)
    setValue(frame.current!.querySelector('textarea')!.value)
  }, [frame, setValue])
  return live
}

/** Ctrl+S or ⌘S hands in the form around a field, as in any program one writes with. */
export function useSaveKey(frame: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const place = frame.current!
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      place.closest('form')?.requestSubmit()
    }
    place.addEventListener('keydown', press)
    return () => place.removeEventListener('keydown', press)
  }, [frame])
}

/** Put the caret at a line and a column, and bring it into view. */
export function jumpTo(area: HTMLTextAreaElement, line: number, column: number) {
  const at = offsetOf(area.value, line, column)
  area.focus()
  area.setSelectionRange(at, at)
  // Browsers bring the caret into view when the field takes the focus, not when the selection moves.
  area.blur()
  area.focus()
}
