import { addDays } from '#app/platform/clock.ts'
import type { Wish } from '#app/journal/keep-request.server.ts'

// What made-up people write to the demo's office. Each says that it is of the demo, so that nobody takes it for real.

/** New: a first question. */
export const contact: Wish<'contact'> = {
  kind: 'contact',
  language: 'it',
  message:
    'Buongiorno, siamo un panificio con quattro punti vendita. Il corso si può fare un po’ alla volta, prima dell’apertura?\n\n(Richiesta di esempio della demo.)',
  details: {},
}

/** Answered: a question that has its letter. */
export const question: Wish<'contact'> = {
  kind: 'contact',
  language: 'it',
  message: 'Le licenze non usate si possono passare a un’altra persona?\n\n(Richiesta di esempio della demo.)',
  details: {},
}
export const letter = {
  subject: 'La tua richiesta: contatto',
  text: 'Ciao Teo,\n\nsì: una licenza restituita torna nel gruppo e si può dare a un’altra persona. Chi l’aveva tiene quello che ha già imparato.\n\nA presto,\nZoe, della segreteria (lettera di esempio della demo)',
}

/** New, from somebody with an account and a firm. */
export const ownersMeeting: Wish<'meeting'> = {
  kind: 'meeting',
  language: 'it',
  message:
    'Al banco ci capiamo, con il magazzino meno. Vorrei capire da dove cominciare.\n\n(Richiesta di esempio della demo.)',
  details: { size: '1-9', sector: 'Commercio' },
}

/** Scheduled: the office took the first time wished. */
export const meeting: Wish<'meeting'> = {
  kind: 'meeting',
  language: 'it',
  message:
    'Sala e cucina si parlano solo per lamentarsi. Ci serve una mano prima dell’estate.\n\n(Richiesta di esempio della demo.)',
  details: { size: '10-49', sector: 'Ristorazione' },
}
export const place = 'Al telefono, 051 000000'

/** Waiting: the office proposed another time. */
export const meetingInEnglish: Wish<'meeting'> = {
  kind: 'meeting',
  language: 'en',
  message:
    'Half of our workshop speaks English, half Italian. Could one course serve both?\n\n(A sample request of the demo.)',
  details: { size: '50-249', sector: 'Manufacturing' },
}

/** New, with a note of the office: training inside the firm, in about two months. */
export const inHouse = (now: Date): Wish<'inHouse'> => ({
  kind: 'inHouse',
  language: 'it',
  message: 'Due mezze giornate per i capireparto, più un ripasso dopo un mese.\n\n(Richiesta di esempio della demo.)',
  details: { people: 14, place: 'Reggio Emilia', from: dayIn(now, 50), until: dayIn(now, 70) },
})
export const note = 'Chiesta la disponibilità a Livia per la seconda metà del periodo. (Nota di esempio della demo.)'

/** Closed. */
export const coaching = (now: Date): Wish<'coaching'> => ({
  kind: 'coaching',
  language: 'it',
  message: 'Vorrei prepararmi a un colloquio difficile con un socio.\n\n(Richiesta di esempio della demo.)',
  details: { people: 1, place: 'Modena', from: dayIn(now, 40) },
})

const dayIn = (now: Date, days: number) => addDays(now, days).toISOString().slice(0, 10)
