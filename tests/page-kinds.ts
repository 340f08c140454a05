import type { Address } from '#app/i18n/addresses.ts'
import { insideKinds } from './page-kinds-inside.ts'
import { demoAlert, demoInvitation, demoNewPassword } from '../prisma/seed/links.ts'

/** Who looks at a page: nobody signed in, or one of the demo's people. */
export type Looker = 'visitor' | 'titolare' | 'collaboratore' | 'sara' | 'formatore' | 'segreteria'

/** What leads from one page to the next where the address is known only when the site runs; `open-page.ts` does it. */
export type Step =
  /** The first link to such an address. */
  | { follow: Address }
  /** Another address of the same thing. */
  | { open: Address }
  /** Send the form that posts to such an address, with some fields as they are typed here and all others as they stand. */
  | { send: Address; typed?: Record<string, string> }

export type PageKind = { name: string; path: string; as: Looker; by?: Step[] }

/** Every kind of page the product has, once: for axe, HTML validation and screenshots alike. */
export const pageKinds: PageKind[] = [
  { name: 'home', path: '/', as: 'visitor' },
  { name: 'home in English', path: '/en', as: 'visitor' },
  { name: 'method', path: '/metodo', as: 'visitor' },
  { name: 'method in English', path: '/en/method', as: 'visitor' },
  { name: 'prices', path: '/prezzi', as: 'visitor' },
  { name: 'prices in English', path: '/en/prices', as: 'visitor' },
  { name: 'privacy', path: '/privacy', as: 'visitor' },
  { name: 'terms', path: '/condizioni', as: 'visitor' },
  { name: 'cookies', path: '/cookie', as: 'visitor' },
  { name: 'withdrawal', path: '/recesso', as: 'visitor' },
  { name: 'accessibility', path: '/accessibilita', as: 'visitor' },
  { name: 'search', path: '/cerca', as: 'visitor' },
  { name: 'search results', path: '/cerca?q=comunicazzione', as: 'visitor' },
  { name: 'search results in English', path: '/en/search?q=cascade', as: 'visitor' },
  { name: 'search without results', path: '/cerca?q=xylofonista', as: 'visitor' },
  { name: 'courses', path: '/corsi', as: 'visitor' },
  { name: 'course', path: '/corsi/la-cascata', as: 'visitor' },
  { name: 'course in English', path: '/en/courses/the-cascade', as: 'visitor' },
  { name: 'programme by mail', path: '/corsi/la-cascata/programma', as: 'visitor' },
  { name: 'programme on its way', path: '/en/courses/the-cascade/programme?said=sent', as: 'visitor' },
  {
    name: 'programme by mail, refused',
    path: '/corsi/la-cascata/programma',
    as: 'visitor',
    by: [{ send: 'courseProgramme' }],
  },
  { name: 'courses filtered', path: '/corsi?role=owner&need=measure-culture', as: 'visitor' },
  { name: 'glossary', path: '/glossario', as: 'visitor' },
  { name: 'glossary in English', path: '/en/glossary', as: 'visitor' },
  { name: 'trainers', path: '/formatori', as: 'visitor' },
  { name: 'trainer', path: '/formatori/livia-serra', as: 'visitor' },
  { name: 'free lesson', path: '/impara/la-cascata/la-prima-tessera', as: 'visitor' },
  { name: 'locked lesson', path: '/impara/la-cascata/dirlo-prima', as: 'visitor' },
  { name: 'shop', path: '/negozio', as: 'visitor' },
  { name: 'shop in English', path: '/en/shop', as: 'visitor' },
  { name: 'empty basket', path: '/carrello', as: 'visitor' },
  { name: 'dates', path: '/date', as: 'visitor' },
  { name: 'alert for new dates', path: '/date/avvisi', as: 'visitor' },
  { name: 'alert for new dates, refused', path: '/date/avvisi', as: 'visitor', by: [{ send: 'dateAlerts' }] },
  { name: 'alert confirmed', path: `/date/avvisi/${demoAlert}/conferma`, as: 'visitor' },
  { name: 'end of an alert', path: `/date/avvisi/${demoAlert}/fine`, as: 'visitor' },
  { name: 'date', path: '/date/cascade-bologna', as: 'visitor' },
  { name: 'contact', path: '/contatti', as: 'visitor' },
  { name: 'contact in English', path: '/en/contact', as: 'visitor' },
  { name: 'contact, refused', path: '/contatti', as: 'visitor', by: [{ send: 'contact' }] },
  { name: 'contact, signed in', path: '/contatti', as: 'titolare' },
  { name: 'meeting', path: '/incontro', as: 'visitor' },
  { name: 'meeting, refused', path: '/incontro', as: 'visitor', by: [{ send: 'meeting' }] },
  { name: 'in-house training', path: '/in-azienda', as: 'visitor' },
  { name: 'in-house training, refused', path: '/in-azienda', as: 'visitor', by: [{ send: 'inHouse' }] },
  { name: 'request received', path: '/contatti/ricevuta?kind=meeting', as: 'visitor' },
  { name: 'sign in', path: '/accedi', as: 'visitor' },
  {
    name: 'sign in, refused',
    path: '/accedi',
    as: 'visitor',
    by: [{ send: 'signIn', typed: { email: 'nessuno@demo.example', password: 'non è questa' } }],
  },
  { name: 'register', path: '/registrati', as: 'visitor' },
  { name: 'register, refused', path: '/registrati', as: 'visitor', by: [{ send: 'register' }] },
  { name: 'check your mail', path: '/registrati/controlla-la-posta', as: 'visitor' },
  { name: 'confirm an address', path: '/registrati/conferma?token=di-prova', as: 'visitor' },
  {
    name: 'confirm an address, too late',
    path: '/registrati/conferma?token=di-prova',
    as: 'visitor',
    by: [{ send: 'verifyEmail' }],
  },
  { name: 'forgotten password', path: '/accedi/password-dimenticata', as: 'visitor' },
  { name: 'new password', path: `/accedi/nuova-password?token=${demoNewPassword}`, as: 'visitor' },
  { name: 'new password, too late', path: '/accedi/nuova-password?token=di-prova', as: 'visitor' },
  {
    name: 'new password, refused',
    path: `/accedi/nuova-password?token=${demoNewPassword}`,
    as: 'visitor',
    by: [{ send: 'newPassword', typed: { password: 'quattro parole a caso' } }],
  },
  { name: 'invitation', path: `/azienda/invito/${demoInvitation}`, as: 'visitor' },
  { name: 'invitation for somebody else', path: `/azienda/invito/${demoInvitation}`, as: 'formatore' },
  { name: 'unknown invitation', path: '/azienda/invito/mai-mandato', as: 'visitor' },
  { name: 'unknown certificate', path: '/attestati/ABCD-EFGH-JKLM-NPQR', as: 'visitor' },
  { name: 'offline', path: '/senza-rete', as: 'visitor' },
  { name: 'not found', path: '/non-esiste', as: 'visitor' },
  { name: 'broken', path: '/dev/broken', as: 'visitor' },
  { name: 'mails of the demo', path: '/dev/mail', as: 'visitor' },

  ...insideKinds,
]
