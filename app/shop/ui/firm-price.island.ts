const patience = 350

/** Shows the price while the number is being typed: the page is asked for again and its answer put in place. Without it the form does. */
export function recountPrice() {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  document.addEventListener('input', ({ target }) => {
    const form =
      target instanceof Element ? target.closest<HTMLFormElement>('[data-island=firm-price] form[method=get]') : null
    if (!form) return
    clearTimeout(waiting)
    waiting = setTimeout(() => void show(form), patience)
  })

  async function show(form: HTMLFormElement) {
    const place = document.querySelector('[data-firm-price]')
    const question = ++asked
    const answer = await fetch(questionOf(form)).catch(() => null)
    // A number that is no number is told by the form when it is sent; an answer that was overtaken is left aside.
    if (!place || !answer?.ok || question !== asked) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    place.replaceChildren(...(page.querySelector('[data-firm-price]')?.childNodes ?? []))
  }
}

function questionOf(form: HTMLFormElement) {
  const address = new URL(form.action)
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') address.searchParams.set(name, value)
  return address
}
