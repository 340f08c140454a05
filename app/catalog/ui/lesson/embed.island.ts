/** Shows a video of another host in its place, once one has asked for it: until then nothing is requested from there. */
export function askBeforeEmbeds() {
  for (const place of document.querySelectorAll<HTMLElement>('[data-embed]')) {
    const button = place.querySelector('button')
    if (!button) continue
    button.hidden = false
    button.addEventListener('click', () => {
      const frame = document.createElement('iframe')
      frame.src = place.dataset.embed!
      frame.title = place.dataset.title ?? ''
      frame.allow = 'autoplay; fullscreen; picture-in-picture'
      frame.allowFullscreen = true
      place.replaceWith(frame)
      frame.focus()
    })
  }
}
