type Pair = { tab: HTMLButtonElement; panel: HTMLElement }

/** Makes tabs of panels that stand under their headings: arrows, Home and End walk them; a link into a panel opens it. */
export function liveTabs() {
  for (const box of document.querySelectorAll<HTMLElement>('[data-tabs]')) make(box)
}

function make(box: HTMLElement) {
  const list = document.createElement('div')
  list.setAttribute('role', 'tablist')
  const pairs = [...box.querySelectorAll<HTMLElement>(':scope > section')].map((panel): Pair => {
    const heading = panel.querySelector<HTMLElement>(':scope > .piece-title')!
    const tab = document.createElement('button')
    tab.type = 'button'
    tab.textContent = heading.textContent
    tab.id = `${heading.id}-tab`
    panel.id ||= `${heading.id}-panel`
    tab.setAttribute('role', 'tab')
    tab.setAttribute('aria-controls', panel.id)
    panel.setAttribute('role', 'tabpanel')
    panel.setAttribute('aria-labelledby', tab.id)
    heading.classList.add('only-print')
    list.append(tab)
    return { tab, panel }
  })
  list.addEventListener('click', (event) => {
    const chosen = pairs.findIndex(({ tab }) => tab === event.target)
    if (chosen >= 0) show(pairs, chosen)
  })
  list.addEventListener('keydown', (event) => walk(pairs, event))
  box.addEventListener('beforematch', (event) => {
    show(
      pairs,
      pairs.findIndex(({ panel }) => panel === event.target),
    )
  })
  addEventListener('hashchange', () => follow(pairs))
  box.prepend(list)
  show(pairs, 0)
  follow(pairs)
}

function show(pairs: Pair[], chosen: number) {
  for (const [at, { tab, panel }] of pairs.entries()) {
    tab.setAttribute('aria-selected', String(at === chosen))
    tab.tabIndex = at === chosen ? 0 : -1
    panel.tabIndex = at === chosen ? 0 : -1
    // A browser that can still finds what stands in the other panels, and opens them.
    if (at === chosen) panel.removeAttribute('hidden')
    else panel.setAttribute('hidden', 'until-found')
  }
}

function walk(pairs: Pair[], event: KeyboardEvent) {
  const at = pairs.findIndex(({ tab }) => tab === event.target)
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key]
  if (at < 0 || to === undefined) return
  event.preventDefault()
  const next = (to + pairs.length) % pairs.length
  show(pairs, next)
  pairs[next]!.tab.focus()
}

function follow(pairs: Pair[]) {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const within = target ? pairs.findIndex(({ panel }) => panel.contains(target)) : -1
  if (within < 0 || !target) return
  show(pairs, within)
  target.scrollIntoView()
}
