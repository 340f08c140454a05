type Me = { name: string | null; basket: number; places: string[] }

/** Puts the visitor's name, places and the basket's count into the frame of a page that was cached for everybody. */
export function showAccount() {
  const place = document.querySelector<HTMLElement>('[data-island=account]')
  if (!place || !/(?:^|; )(?:known|basket)=/.test(document.cookie)) return
  void fetch('/account/me.json', { headers: { Accept: 'application/json' } })
    .then((answer): Promise<Me> | undefined => (answer.ok ? answer.json() : undefined))
    .then((me) => {
      if (!me) return
      const [name, count] = [place.querySelector('[data-account-name]'), place.querySelector('[data-basket-count]')]
      if (name && me.name) name.textContent = me.name
      if (count && me.basket > 0) count.textContent = `(${me.basket})`
      for (const link of place.querySelectorAll<HTMLElement>('[data-place]'))
        link.hidden = !me.places.includes(link.dataset.place ?? '')
    })
    // Without network a kept page stays as it is.
    .catch(() => {})
}
