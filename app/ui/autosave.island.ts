type Saver = { timer?: number; busy?: boolean; again?: boolean }

const savers = new WeakMap<HTMLElement, Saver>()
const boxOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-autosave]') : null

/**
 * Saves what stands in a `data-autosave` box to the address it names, a moment after the last change: one request at a time,
 * so that an older text never arrives after a newer one. The forms around it work without this.
 */
export function autosave() {
  document.addEventListener('input', (event) => {
    const box = boxOf(event.target)
    if (box) wait(box, isWritten(event.target) ? 700 : 0)
  })
  document.addEventListener('focusout', (event) => {
    const box = boxOf(event.target)
    if (box && savers.get(box)?.timer) wait(box, 0)
  })
  addEventListener('pagehide', () => {
    for (const box of document.querySelectorAll<HTMLElement>('[data-autosave]')) {
      if (savers.get(box)?.timer) void send(box)
    }
  })
}

const isWritten = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')

function wait(box: HTMLElement, ms: number) {
  const saver = savers.get(box) ?? {}
  savers.set(box, saver)
  clearTimeout(saver.timer)
  saver.timer = window.setTimeout(() => void save(box, saver), ms)
}

async function save(box: HTMLElement, saver: Saver) {
  saver.timer = undefined
  if (saver.busy) {
    saver.again = true
    return
  }
  saver.busy = true
  sayOf(box, 'saving')
  sayOf(box, await send(box))
  saver.busy = false
  if (saver.again) {
    saver.again = false
    await save(box, saver)
  }
}

const send = (box: HTMLElement) =>
  fetch(box.dataset.autosave!, { method: 'POST', body: valuesOf(box), redirect: 'manual', keepalive: true }).then(
    stateOf,
    () => 'failed' as const,
  )

/**
 * A redirect is a form's way of saying that all went well; there is no need to follow it. 202: without network it waits in this
 * browser (`public/offline-queue.js`). 409: nothing more is taken here.
 */
function stateOf({ ok, status, type }: Response): State {
  if (status === 202) return 'waits'
  if (ok || type === 'opaqueredirect') return 'saved'
  return status === 409 ? 'closed' : 'failed'
}

function valuesOf(box: HTMLElement) {
  const values = new URLSearchParams()
  const fields = 'input[name], textarea[name], select[name]'
  for (const field of box.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(fields)) {
    const choice = field.type === 'radio' || field.type === 'checkbox'
    if (!choice || (field as HTMLInputElement).checked) values.append(field.name, field.value)
  }
  return values
}

type State = 'saving' | 'saved' | 'failed' | 'closed' | 'waits'

/** Say what became of a box. */
export function sayOf(box: HTMLElement, state: State) {
  const status = box.querySelector<HTMLElement>('[data-save-status]')
  if (status) status.textContent = status.dataset[state] ?? status.dataset.failed ?? ''
}
