const told = [600, 300, 60, 0]

/**
 * Counts down what the server said is left of an attempt (`data-countdown`, seconds), by the browser's steady clock and not
 * by the date of the phone. Says aloud when ten, five and one minutes are left, and at the end hands in what stands in the
 * form, for the server to take or refuse.
 */
export function countDown() {
  const box = document.querySelector<HTMLElement>('[data-countdown]')
  if (!box) return
  const end = performance.now() + Number(box.dataset.countdown) * 1000
  let before = Infinity
  const timer = window.setInterval(() => {
    const left = Math.max(0, Math.ceil((end - performance.now()) / 1000))
    show(box, left)
    const due = told.find((mark) => left <= mark && before > mark && Number(box.dataset.countdown) > mark)
    if (due !== undefined) announce(box, due)
    before = left
    if (left > 0) return
    window.clearInterval(timer)
    handIn(box)
  }, 500)
  // A page that comes back from the browser's memory counts from a time long past.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
}

function show(box: HTMLElement, left: number) {
  const clock = box.querySelector('[data-countdown-clock]')
  if (clock) clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
}

function announce(box: HTMLElement, mark: number) {
  const status = box.querySelector('[data-countdown-said]')
  if (status) status.textContent = box.getAttribute(`data-say-${mark}`)
}

function handIn(box: HTMLElement) {
  const form = box.closest('form')
  if (!form) return
  const blanks = document.createElement('input')
  Object.assign(blanks, { type: 'hidden', name: 'blanks', value: 'on' })
  form.append(blanks)
  form.submit()
}
