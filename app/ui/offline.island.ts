/** Has the browser keep the page that says that the network is gone; long after this page is there, so that it waits for nothing. */
export function keepOfflinePage() {
  const keep = () =>
    setTimeout(
      () => void navigator.serviceWorker?.register('/offline.js', { updateViaCache: 'none' }).catch(() => {}),
      4_000,
    )
  if (document.readyState === 'complete') keep()
  else addEventListener('load', keep)
}
