import { sayOf } from '#app/ui/autosave.island.ts'

type Deed = { seq: number; url: string; body: string; refused?: string }
type Standing = { waiting: Deed[]; refused: Deed[]; sent: number; signIn: boolean }

const tell = (message: object) => navigator.serviceWorker?.controller?.postMessage(message)

/**
 * Shows what waits for the network, what has arrived and what was refused, and has what waits sent. The deeds themselves are
 * kept and sent by the worker (`public/offline-queue.js`).
 */
export function showWaiting() {
  const workers = navigator.serviceWorker
  if (!workers) return
  const box = document.querySelector<HTMLElement>('[data-waiting]')
  const hello = (keep?: string) => tell({ say: 'hello', person: box?.dataset.waiting, keep })
  if (!box) {
    tell({ say: /(?:^|; )known=/.test(document.cookie) ? 'send' : 'nobody' })
    return
  }
  let restored = false
  let retry: number | undefined
  workers.addEventListener('message', ({ data }: MessageEvent<Standing>) => {
    if (!restored) data.waiting.forEach(restore)
    restored = true
    data.waiting.forEach(mark)
    if (data.sent > 0) markSent(data.waiting)
    summarise(box, data)
    showRefused(box, data.refused)
    // A network that comes back without a word is tried now and then.
    clearTimeout(retry)
    if (data.waiting.length > 0 && !data.signIn) retry = window.setTimeout(tell, 20_000, { say: 'send' })
  })
  // A page that came before its worker is kept now; a copy is one already.
  const copied = box.querySelector('[data-kept-copy]:not([hidden])')
  workers.addEventListener('controllerchange', () => hello(copied ? undefined : location.pathname))
  workers.startMessages()
  hello()
  // Some browsers say so a moment too early.
  addEventListener('online', () => [0, 2_000].forEach((ms) => setTimeout(tell, ms, { say: 'send' })))
}

const boxFor = (url: string) => document.querySelector<HTMLElement>(`[data-autosave="${CSS.escape(url)}"]`)
const formFor = (url: string) =>
  document.querySelector<HTMLFormElement>(`form[data-later][action="${CSS.escape(url)}"]`)

/** Put what waits into its fields: the page came with what had been saved before. */
function restore({ url, body }: Deed) {
  const [box, values] = [boxFor(url), new URLSearchParams(body)]
  const nth: Record<string, number> = {}
  for (const field of box?.querySelectorAll<HTMLInputElement>('input[name], textarea[name], select[name]') ?? []) {
    const sent = values.getAll(field.name)
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = sent.includes(field.value)
    else field.value = sent[(nth[field.name] = (nth[field.name] ?? -1) + 1)] ?? ''
  }
}

function mark({ url }: Deed) {
  const [box, form] = [boxFor(url), formFor(url)]
  if (box) {
    box.dataset.waits = ''
    sayOf(box, 'waits')
  }
  if (form) sayInstead(form, 'later')
}

/** What waited and waits no longer has arrived. */
function markSent(waiting: Deed[]) {
  const urls = new Set(waiting.map(({ url }) => url))
  for (const box of document.querySelectorAll<HTMLElement>('[data-autosave][data-waits]'))
    if (!urls.has(box.dataset.autosave!)) {
      delete box.dataset.waits
      sayOf(box, 'saved')
    }
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-later][data-waits]'))
    if (!urls.has(form.getAttribute('action')!)) sayInstead(form, 'laterSent')
}

function sayInstead(form: HTMLFormElement, words: 'later' | 'laterSent') {
  form.dataset.waits = ''
  form.textContent = form.dataset[words] ?? ''
}

function summarise(box: HTMLElement, { waiting, sent, signIn }: Standing) {
  const status = box.querySelector<HTMLElement>('[data-waiting-status]')!
  const words = signIn ? status.dataset.signIn : status.dataset.waits
  if (waiting.length > 0) status.textContent = `${words} ${waiting.length}`
  else if (sent > 0 || status.textContent) status.textContent = status.dataset.sent ?? ''
}

function showRefused(box: HTMLElement, refused: Deed[]) {
  const whys = JSON.parse(box.dataset.whys ?? '{}') as Record<string, string>
  const list = box.querySelector('[data-refused]')!
  const one = box.querySelector<HTMLTemplateElement>('[data-refused-one]')!
  list.replaceChildren(
    ...refused.map((deed) => {
      const row = one.content.cloneNode(true) as DocumentFragment
      const text = row.querySelector<HTMLElement>('[data-text]')!
      row.querySelector('[data-why]')!.textContent = whys[deed.refused ?? ''] ?? whys.other ?? ''
      text.textContent = [...new URLSearchParams(deed.body)].map(asShown).join(', ') || (text.dataset.text ?? '')
      row.querySelector('[data-copy]')!.addEventListener('click', () => {
        void navigator.clipboard.writeText(text.textContent ?? '')
      })
      row.querySelector('[data-dismiss]')!.addEventListener('click', () => tell({ say: 'dismiss', seq: deed.seq }))
      return row
    }),
  )
}

/** An option by its words where the page has it, else what was typed. */
function asShown([name, value]: [string, string]) {
  const option = document.querySelector(`input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`)
  return option?.closest('label')?.textContent?.trim() ?? value
}
