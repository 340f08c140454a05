/** How often a player tells what it has played, in milliseconds. */
const every = 10_000

/** Chapters and speed on the page; and, for who has an account, what was really played. */
export function followVideos() {
  for (const box of document.querySelectorAll<HTMLElement>('[data-video]')) {
    const video = box.querySelector('video')
    if (!video) continue
    chapters(box, video)
    speed(box, video)
    if (box.dataset.save) tell(video, box.dataset.video!, box.dataset.save)
  }
}

function chapters(box: HTMLElement, video: HTMLVideoElement) {
  box.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-at]') : null
    if (!link) return
    event.preventDefault()
    video.currentTime = Number(link.dataset.at)
    void video.play().catch(() => {})
  })
}

function speed(box: HTMLElement, video: HTMLVideoElement) {
  const label = box.querySelector<HTMLElement>('.video-speed')
  const select = label?.querySelector('select')
  if (!label || !select) return
  label.hidden = false
  select.addEventListener('change', () => (video.playbackRate = Number(select.value)))
}

/** What was played is what lay between two ticks of the player that follow each other without a jump. */
function tell(video: HTMLVideoElement, src: string, saveTo: string) {
  let ranges: [number, number][] = []
  let last: number | null = null
  let told = 0
  const tick = () => {
    const at = video.currentTime
    if (last !== null) played(ranges, last, at)
    last = video.paused || video.seeking ? null : at
    if (Date.now() - told > every) send()
  }
  const send = () => {
    told = Date.now()
    const body = new URLSearchParams({ src, position: String(video.currentTime) })
    for (const [from, to] of ranges) body.append('range', `${from.toFixed(1)}-${to.toFixed(1)}`)
    const sent = ranges
    ranges = []
    // What did not arrive is told again with the next report.
    void fetch(saveTo, { method: 'POST', body, keepalive: true }).then(
      (answer) => answer.ok || (ranges = [...sent, ...ranges]),
      () => (ranges = [...sent, ...ranges]),
    )
  }
  video.addEventListener('play', () => {
    last = video.currentTime
    send()
  })
  video.addEventListener('timeupdate', tick)
  video.addEventListener('seeking', () => (last = null))
  for (const end of ['pause', 'ended'] as const)
    video.addEventListener(end, () => {
      tick()
      send()
    })
  addEventListener('pagehide', () => ranges.length > 0 && send())
}

/** Two ticks a little apart: what lies between them was played. Farther apart, somebody jumped. */
function played(ranges: [number, number][], from: number, to: number) {
  if (to <= from || to - from > 2.5) return
  const range = ranges.at(-1)
  if (range && Math.abs(range[1] - from) < 0.01) range[1] = to
  else ranges.push([from, to])
}
