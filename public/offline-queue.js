// What a learner does without network: kept in this browser under an id of its own, in order, and sent later. The server
// remembers the ids, so that each counts once (docs/decisions/0011-lessons-without-network.md).
const daysWaiting = 30
const asked = (request) =>
  new Promise((yes, no) => {
    request.onsuccess = () => yes(request.result)
    request.onerror = () => no(request.error)
  })

let opened
/** Both stores: `deeds` that wait or were refused, and `facts` (whose they are, how far this clock is off). */
async function shelf() {
  opened ??= (() => {
    const request = indexedDB.open('learning', 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('deeds', { keyPath: 'seq', autoIncrement: true })
      request.result.createObjectStore('facts')
    }
    return asked(request)
  })()
  const transaction = (await opened).transaction(['deeds', 'facts'], 'readwrite')
  return { deeds: transaction.objectStore('deeds'), facts: transaction.objectStore('facts') }
}
const fact = async (name) => asked((await shelf()).facts.get(name))
const keepFact = async (name, value) => asked((await shelf()).facts.put(value, name))

/** How far the server's clock is ahead. A difference of less than three seconds is the network's: were it followed, two answers
 *  typed one after the other could change their order. */
async function measure(answer) {
  const off = Date.parse(answer.headers.get('Date') ?? '') - Date.now()
  if (Number.isNaN(off) || Math.abs(off - ((await fact('off')) ?? 0)) < 3_000) return
  const { facts } = await shelf()
  facts.put(off, 'off')
  facts.put(0, 'typed')
}

/** Now, on the server's clock; always later than the time before. */
async function typedNow() {
  const { facts } = await shelf()
  const off = (await asked(facts.get('off'))) ?? 0
  const typed = Math.max(Date.now() + off, ((await asked(facts.get('typed'))) ?? 0) + 1)
  await asked(facts.put(typed, 'typed'))
  return typed
}

/** Keep a deed. Of answers and notes the last one counts: an earlier one to the same address waits no longer. */
async function keepDeed(deed) {
  await forgetDeeds(({ url, person, refused }) => !refused && url === deed.url && person === deed.person)
  await asked((await shelf()).deeds.add({ ...deed, id: crypto.randomUUID(), kept: Date.now() }))
  await registration.sync?.register('send').catch(() => {})
}

async function forgetDeeds(which) {
  const { deeds } = await shelf()
  for (const deed of await asked(deeds.getAll())) if (which(deed)) deeds.delete(deed.seq)
}

async function deedsOf(person) {
  const all = await asked((await shelf()).deeds.getAll())
  return all.filter((deed) => deed.person === person)
}

/** Tell every open page how things stand. `sent`: how many have just arrived. */
async function tell(sent = 0) {
  const deeds = await deedsOf(await fact('person'))
  const standing = {
    waiting: deeds.filter(({ refused }) => !refused),
    refused: deeds.filter(({ refused }) => refused),
    sent,
    signIn,
  }
  for (const page of await clients.matchAll()) page.postMessage(standing)
}

let sending
let again = false
let signIn = false
/** Send what waits, one after the other; safe to call at any time. Asked for while it is under way, it is done once more: the
 *  network may have come back just when a sending had given up. */
function send() {
  again = true
  sending ??= whileAsked().finally(() => {
    sending = undefined
  })
  return sending
}

async function whileAsked() {
  while (again) {
    again = false
    await sendAll()
  }
}

async function sendAll() {
  const tried = new Set()
  let sent = 0
  signIn = false
  for (;;) {
    const next = (await deedsOf(await fact('person'))).find(({ seq, refused }) => !refused && !tried.has(seq))
    if (!next) break
    tried.add(next.seq)
    const outcome = await outcomeOf(next)
    if (outcome === 'no network') break
    if (outcome === 'not now') continue
    // A newer one to the same address may have taken its place meanwhile: then there is nothing left to say of this one.
    const { deeds } = await shelf()
    if (!(await asked(deeds.get(next.seq)))) continue
    if (outcome === 'done') sent += 1
    await asked(outcome === 'done' ? deeds.delete(next.seq) : deeds.put({ ...next, refused: outcome }))
  }
  if (tried.size > 0) await tell(sent)
}

async function outcomeOf({ url, body, id, person, typed, kept }) {
  if (Date.now() - kept > daysWaiting * 86_400_000) return 'too-old'
  try {
    const headers = {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Deed-Id': id,
      'Deed-By': person,
      'Typed-At': String(typed),
    }
    const answer = await fetch(url, { method: 'POST', body, headers, redirect: 'manual' })
    await measure(answer)
    // Led away: to sign in, and then it is sent.
    signIn ||= answer.type === 'opaqueredirect'
    if (answer.type === 'opaqueredirect' || answer.status >= 500 || answer.status === 429) return 'not now'
    const said = (await answer.json().catch(() => ({}))).outcome
    if (said === 'someone-else') return 'not now'
    return said ?? (answer.status === 403 ? 'closed' : answer.status === 404 ? 'not-there' : 'unknown')
  } catch {
    return 'no network'
  }
}

/** A deed's own request: it goes out as it is; without network, or signed out, it is kept and `page` is where one goes on. */
async function doOrKeep(event, page) {
  const { request } = event
  const [url, asPage] = [new URL(request.url).pathname, request.mode === 'navigate']
  const [body, typed, person] = [await request.clone().text(), await typedNow(), await fact('person')]
  try {
    const headers = { 'Content-Type': request.headers.get('Content-Type'), 'Typed-At': String(typed) }
    const answer = await (asPage
      ? fetch(request)
      : fetch(url, { method: 'POST', body, headers, redirect: 'manual', keepalive: true }))
    if (answer.status !== 401) {
      event.waitUntil(arrived(url, person, answer))
      return answer
    }
  } catch {}
  // Whose it would be is known from the page; without that it is better to say that nothing is saved.
  if (!person) return asPage ? Promise.reject(new Error('no network')) : Response.error()
  await keepDeed({ url, body, typed, person })
  event.waitUntil(tell())
  return asPage ? Response.redirect(page, 303) : new Response(null, { status: 202 })
}

/** The network is there. What waited for the same address was older; the rest can go now. */
async function arrived(url, person, answer) {
  if (answer.ok || answer.type === 'opaqueredirect')
    await forgetDeeds((deed) => !deed.refused && deed.url === url && deed.person === person)
  await send()
}

addEventListener('sync', (event) => event.waitUntil(send()))
