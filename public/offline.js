// When the network is gone, a page says so instead of the browser. Only that one page and its stylesheet are kept, in both
// languages; nothing else is ever answered from here, so nobody's own pages stay on a device.
const kept = 'offline-1'
const pages = ['/senza-rete', '/en/offline']

async function keepPages() {
  const cache = await caches.open(kept)
  const styles = new Set()
  for (const page of pages) {
    const answer = await fetch(page, { credentials: 'omit' })
    const html = await answer.clone().text()
    for (const [, sheet] of html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)) styles.add(sheet)
    await cache.put(page, answer)
  }
  await cache.addAll([...styles])
}

async function orOffline(event) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request))
  } catch {
    const english = /^\/en(\/|$)/.test(new URL(event.request.url).pathname)
    return (await caches.match(pages[english ? 1 : 0])) ?? Response.error()
  }
}

const keptStyle = (request) => fetch(request).catch(async () => (await caches.match(request)) ?? Response.error())

addEventListener('install', (event) => {
  skipWaiting()
  event.waitUntil(keepPages())
})
addEventListener('activate', (event) => {
  const ready = async () => {
    // The browser asks for a page at once instead of waiting until this script has woken.
    await registration.navigationPreload?.enable()
    for (const name of await caches.keys()) if (name !== kept) await caches.delete(name)
  }
  event.waitUntil(ready())
})
addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return
  if (event.request.mode === 'navigate') event.respondWith(orOffline(event))
  else if (event.request.destination === 'style' && !navigator.onLine) event.respondWith(keptStyle(event.request))
})
