// Without network: the lessons and attempts that somebody opened signed in are shown from this browser, marked as copies; what
// they do there is sent later (`offline-queue.js`). Every other page says that the network is gone, and is never kept.
importScripts('/offline-queue.js')

const own = { pages: 'offline-2', lessons: 'lessons-1', files: 'lesson-files-1' }
const pages = ['/senza-rete', '/en/offline']
const mostLessons = 60
const longest = daysWaiting * 86_400_000
const patience = 8_000

// A test holds these against `app/i18n/addresses.ts`.
const keepable =
  /^\/(impara|en\/learn)\/[^/]+\/([^/]+|quiz\/[^/]+\/tentativi\/\d+|quizzes\/[^/]+\/attempts\/\d+)$/
const fromLesson =
  /^(\/impara\/[^/]+\/[^/]+|\/en\/learn\/[^/]+\/[^/]+)\/(?:(completamento|completion)|(?:note|notes)\/([^/]+))$/
const fromAttempt = /^(.+\/(?:tentativi|attempts)\/\d+)\/(?:(?:risposte|answers)\/[^/]+|(consegna|submission))$/
const leaving = /^(\/esci|\/en\/sign-out|\/account\/dispositivi|\/en\/account\/devices)$/
const file = /^\/(assets|fonts|figures|icons)\/|^\/favicon/

const filesIn = (text) => [...text.matchAll(/(?:src="|href="|url\(["']?)(\/(?:assets|fonts|figures|icons)\/[^"')?]+)/g)].map(([, at]) => at)

/** Keep some files and what their stylesheets ask for. */
async function keepFiles(cache, wanted) {
  const all = new Set(wanted)
  for (const at of all) {
    if (!(await cache.match(at, { ignoreVary: true }))) await cache.add(at).catch(() => {})
    if (at.endsWith('.css')) for (const inside of filesIn((await (await cache.match(at))?.text()) ?? '')) all.add(inside)
  }
  return [...all]
}

async function keepPages() {
  const cache = await caches.open(own.pages)
  for (const page of pages) {
    const answer = await fetch(page, { credentials: 'omit' })
    await keepFiles(cache, filesIn(await answer.clone().text()))
    await cache.put(page, answer)
  }
}

/** What the network said of a page that may be kept: keep it when its server says for whom, else forget the copy. */
async function keepOrForget(path, answer) {
  await measure(answer)
  const person = answer.headers.get('Copy-For')
  if (answer.status >= 500 || answer.status === 429) return
  if (answer.status !== 200 || !person) return forget(path, answer.status === 403)
  await isHere(person)
  const html = (await answer.text()).replace(/<source [^>]*>/g, '')
  const files = await keepFiles(await caches.open(own.files), filesIn(html))
  const headers = new Headers(answer.headers)
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name)
  headers.set('Kept-At', String(Date.now()))
  headers.set('Kept-Files', files.join(' '))
  await (await caches.open(own.lessons)).put(path, new Response(html, { headers }))
  await sweep()
}

/** Whoever comes after somebody else finds nothing of theirs. */
async function isHere(person) {
  if ((await fact('person')) === person) return
  await forgetLessons()
  await keepFact('person', person)
}
const forgetLessons = () => Promise.all([caches.delete(own.lessons), caches.delete(own.files)])

/** Delete a copy; with a course that is closed, all copies of it. */
async function forget(path, course) {
  const cache = await caches.open(own.lessons)
  const below = path.split('/').slice(0, path.startsWith('/en/') ? 4 : 3).join('/') + '/'
  for (const { url } of await cache.keys()) {
    const at = new URL(url).pathname
    if (at === path || (course && at.startsWith(below))) await cache.delete(url)
  }
}

/** Thirty days, sixty pages, and no file that none of them shows. */
async function sweep() {
  const [lessons, files] = [await caches.open(own.lessons), await caches.open(own.files)]
  const copies = []
  for (const request of await lessons.keys()) {
    const { headers } = await lessons.match(request)
    copies.push({ request, at: Number(headers.get('Kept-At')), files: headers.get('Kept-Files').split(' ') })
  }
  copies.sort((one, other) => other.at - one.at)
  const stays = copies.filter(({ at }, place) => place < mostLessons && Date.now() - at < longest)
  for (const { request } of copies) if (!stays.some((one) => one.request === request)) await lessons.delete(request)
  const shown = new Set(stays.flatMap((copy) => copy.files))
  for (const { url } of await files.keys()) if (!shown.has(new URL(url).pathname)) await files.delete(url)
}

/** The copy of a page, saying that it is one and from when. */
async function copyOf(path) {
  const copy = await (await caches.open(own.lessons)).match(path, { ignoreVary: true })
  const at = Number(copy?.headers.get('Kept-At'))
  if (!copy || Date.now() - at > longest) return undefined
  const today = new Date(at).toDateString() === new Date().toDateString()
  const day = today ? {} : { day: 'numeric', month: 'long' }
  const when = new Date(at).toLocaleString(path.startsWith('/en/') ? 'en-GB' : 'it', { ...day, hour: '2-digit', minute: '2-digit' })
  const html = (await copy.text())
    .replace(/(<[^>]* data-kept-copy="[^"]*")\s+hidden=""/, '$1')
    .replace(/(<time[^>]* data-kept-at="[^"]*"[^>]*>)/, `$1${when}`)
  return new Response(html, { headers: copy.headers })
}

// Whether the page shown last came from here: then its files do too, without asking a network that only looks alive.
let away = false

async function visit(event) {
  const { pathname, search } = new URL(event.request.url)
  const mayKeep = keepable.test(pathname)
  const copy = mayKeep ? await copyOf(pathname).catch(() => undefined) : undefined
  try {
    const answer = await soon(Promise.resolve(event.preloadResponse).then((early) => early ?? fetch(event.request)), copy)
    away = false
    if (mayKeep && !search) event.waitUntil(keepOrForget(pathname, answer.clone()).catch(() => {}))
    return answer
  } catch {
    away = true
    return copy ?? saidOffline(pathname)
  }
}

const saidOffline = async (path) =>
  (await caches.match(pages[/^\/en(\/|$)/.test(path) ? 1 : 0], { ignoreVary: true })) ?? Response.error()

/** Where there is a copy, nobody waits long for a network that only looks alive. */
const soon = (answer, copy) =>
  copy
    ? Promise.race([answer, new Promise((_, no) => setTimeout(no, patience, new Error('the network is too slow')))])
    : answer

const keptFile = async (request) =>
  (await caches.match(new URL(request.url).pathname, { ignoreVary: true })) ?? fetch(request)

/** Before somebody leaves, what waits is sent; then nothing of theirs stays, network or not, but what could not be sent. */
async function leave(event) {
  await Promise.race([send(), new Promise((go) => setTimeout(go, 4_000))])
  try {
    return await fetch(event.request)
  } catch {
    return saidOffline(new URL(event.request.url).pathname)
  } finally {
    await nobody()
  }
}

async function nobody() {
  await forgetLessons()
  await forgetDeeds(({ refused }) => refused)
  await keepFact('person', null)
}

addEventListener('install', (event) => {
  skipWaiting()
  event.waitUntil(keepPages())
})
addEventListener('activate', (event) => {
  const ready = async () => {
    // The browser asks for a page at once instead of waiting until this script has woken.
    await registration.navigationPreload?.enable()
    for (const name of await caches.keys()) if (!Object.values(own).includes(name)) await caches.delete(name)
    await clients.claim()
  }
  event.waitUntil(ready())
})
addEventListener('message', (event) => {
  const { data, source } = event
  const said = {
    // A signed-in page is open; `keep` where it came before this script did.
    async hello() {
      await isHere(data.person)
      if (data.keep) await keepOrForget(data.keep, await fetch(data.keep, { redirect: 'manual' })).catch(() => {})
      await tell()
      await send()
    },
    send,
    nobody,
    async dismiss() {
      await forgetDeeds(({ seq }) => seq === data.seq)
      await tell()
    },
  }
  if (source && Object.hasOwn(said, data.say)) event.waitUntil(said[data.say]())
})
addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== location.origin) return
  if (request.method === 'POST') return posted(event, pathname)
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') event.respondWith(visit(event))
  else if (file.test(pathname) && (away || !navigator.onLine)) event.respondWith(keptFile(request))
})

function posted(event, path) {
  if (event.request.mode === 'navigate' && leaving.test(path)) return event.respondWith(leave(event))
  const [, lesson, completion, note] = fromLesson.exec(path) ?? []
  if (lesson) return event.respondWith(doOrKeep(event, lesson + (completion ? '#completion' : `#note-${note}`)))
  const [, attempt, handIn] = fromAttempt.exec(path) ?? []
  if (!attempt) return
  if (!handIn) return event.respondWith(doOrKeep(event, attempt))
  // To hand in needs the network; the answers are saved or wait, and the page of the attempt says so.
  event.respondWith(fetch(event.request).catch(() => Response.redirect(attempt, 303)))
}
