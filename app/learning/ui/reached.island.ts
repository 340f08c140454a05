/**
 * Remembers where a reader leaves a lesson, and offers to go on there, on whatever device: a link, for a page never scrolls by
 * itself.
 */
export function keepReached() {
  const place = document.querySelector<HTMLElement>('[data-reading]')
  const text = document.querySelector('.lesson-text')
  if (!place || !text) return
  offer(place, [...text.children])
  let sent = 0
  const send = () => {
    const at = [...text.children].findLastIndex((piece) => piece.getBoundingClientRect().top < innerHeight * 0.4)
    const words = at < 1 || at === sent ? '' : wordsOf(text.children[at])
    if (!words) return
    sent = at
    navigator.sendBeacon(place.dataset.reading!, new URLSearchParams({ at: String(at), words }))
  }
  let resting: number | undefined
  const rest = () => {
    clearTimeout(resting)
    resting = window.setTimeout(send, 3_000)
  }
  // While one reads, for what a page that is being left sends does not always arrive.
  addEventListener('scroll', rest, { passive: true })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') send()
  })
  addEventListener('pagehide', send)
}

function offer(place: HTMLElement, pieces: Element[]) {
  const { at, words } = place.dataset
  const link = place.querySelector('a')
  // The text may have changed since: then the piece is looked for by how it begins.
  const piece = [pieces[Number(at)], ...pieces].find((one) => one && wordsOf(one) === words)
  if (!link || !piece) return
  piece.id ||= 'reached'
  link.href = `#${piece.id}`
  place.hidden = false
}

const wordsOf = (piece: Element | undefined) =>
  ((piece?.querySelector('h2, h3, .piece-title') ?? piece)?.textContent ?? '')
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, 60)
    .trim()
