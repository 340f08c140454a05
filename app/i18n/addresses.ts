import type { Language } from './language.ts'

/**
 * Every address with a language, Italian and English. `app/routes.ts` gives each its door; `to()` writes a link.
 * What one can do is an address one can post to.
 */
export const addresses = {
  home: ['/', '/en'],
  search: ['/cerca', '/en/search'],
  offline: ['/senza-rete', '/en/offline'],

  method: ['/metodo', '/en/method'],
  prices: ['/prezzi', '/en/prices'],

  privacy: ['/privacy', '/en/privacy'],
  terms: ['/condizioni', '/en/terms'],
  cookies: ['/cookie', '/en/cookies'],
  withdrawal: ['/recesso', '/en/withdrawal'],
  accessibility: ['/accessibilita', '/en/accessibility'],

  courses: ['/corsi', '/en/courses'],
  course: ['/corsi/:course', '/en/courses/:course'],
  courseProgramme: ['/corsi/:course/programma', '/en/courses/:course/programme'],
  trainers: ['/formatori', '/en/trainers'],
  trainer: ['/formatori/:trainer', '/en/trainers/:trainer'],
  glossary: ['/glossario', '/en/glossary'],
  review: ['/recensioni/:review', '/en/reviews/:review'],
  reviewHiding: ['/recensioni/:review/oscuramento', '/en/reviews/:review/hiding'],
  reviewReport: ['/recensioni/:review/segnalazione', '/en/reviews/:review/report'],
  certificate: ['/attestati/:code', '/en/certificates/:code'],
  certificatePaper: ['/attestati/:code/attestato.pdf', '/en/certificates/:code/certificate.pdf'],

  learn: ['/impara', '/en/learn'],
  record: ['/libretto', '/en/record'],
  recordPaper: ['/libretto/libretto.pdf', '/en/record/record.pdf'],
  recordFile: ['/libretto/libretto.json', '/en/record/record.json'],
  courseReview: ['/la-tua-recensione/:course', '/en/your-review/:course'],
  learnCourse: ['/impara/:course', '/en/learn/:course'],
  lesson: ['/impara/:course/:lesson', '/en/learn/:course/:lesson'],
  completion: ['/impara/:course/:lesson/completamento', '/en/learn/:course/:lesson/completion'],
  note: ['/impara/:course/:lesson/note/:note', '/en/learn/:course/:lesson/notes/:note'],
  checklist: ['/impara/:course/:lesson/liste/:list', '/en/learn/:course/:lesson/lists/:list'],
  vote: ['/impara/:course/:lesson/sondaggi/:poll', '/en/learn/:course/:lesson/polls/:poll'],
  place: ['/impara/:course/:lesson/punti/:place', '/en/learn/:course/:lesson/places/:place'],
  questions: ['/impara/:course/:lesson/domande', '/en/learn/:course/:lesson/questions'],
  questionReport: [
    '/impara/:course/:lesson/domande/:question/segnalazione',
    '/en/learn/:course/:lesson/questions/:question/report',
  ],
  watching: ['/impara/:course/:lesson/visione', '/en/learn/:course/:lesson/watching'],
  media: ['/impara/:course/:lesson/media/:folder/:file', '/en/learn/:course/:lesson/media/:folder/:file'],
  files: ['/impara/:course/:lesson/file/:folder/:file', '/en/learn/:course/:lesson/files/:folder/:file'],
  reached: ['/impara/:course/:lesson/fin-qui', '/en/learn/:course/:lesson/reached'],
  quiz: ['/impara/:course/quiz/:quiz', '/en/learn/:course/quizzes/:quiz'],
  attempts: ['/impara/:course/quiz/:quiz/tentativi', '/en/learn/:course/quizzes/:quiz/attempts'],
  attempt: ['/impara/:course/quiz/:quiz/tentativi/:number', '/en/learn/:course/quizzes/:quiz/attempts/:number'],
  answer: [
    '/impara/:course/quiz/:quiz/tentativi/:number/risposte/:question',
    '/en/learn/:course/quizzes/:quiz/attempts/:number/answers/:question',
  ],
  submission: [
    '/impara/:course/quiz/:quiz/tentativi/:number/consegna',
    '/en/learn/:course/quizzes/:quiz/attempts/:number/submission',
  ],
  releaseChoice: ['/impara/:course/versione', '/en/learn/:course/version'],

  shop: ['/negozio', '/en/shop'],
  basket: ['/carrello', '/en/basket'],
  basketLine: ['/carrello/:product', '/en/basket/:product'],
  checkout: ['/carrello/cassa', '/en/basket/checkout'],
  orders: ['/ordini', '/en/orders'],
  order: ['/ordini/:order', '/en/orders/:order'],
  orderPayment: ['/ordini/:order/pagamento', '/en/orders/:order/payment'],
  orderCancellation: ['/ordini/:order/annullamento', '/en/orders/:order/cancellation'],
  thanks: ['/ordini/:order/grazie', '/en/orders/:order/thanks'],

  dates: ['/date', '/en/dates'],
  date: ['/date/:date', '/en/dates/:date'],
  dateAlerts: ['/date/avvisi', '/en/dates/alerts'],
  alertConfirmation: ['/date/avvisi/:alert/conferma', '/en/dates/alerts/:alert/confirmation'],
  alertEnd: ['/date/avvisi/:alert/fine', '/en/dates/alerts/:alert/end'],
  dateCalendar: ['/date/:date/calendario.ics', '/en/dates/:date/calendar.ics'],

  contact: ['/contatti', '/en/contact'],
  meeting: ['/incontro', '/en/meeting'],
  inHouse: ['/in-azienda', '/en/in-house'],
  requestSent: ['/contatti/ricevuta', '/en/contact/received'],

  firm: ['/azienda', '/en/firm'],
  newFirm: ['/azienda/nuova', '/en/firm/new'],
  people: ['/azienda/persone', '/en/firm/people'],
  member: ['/azienda/persone/:member', '/en/firm/people/:member'],
  memberDepartment: ['/azienda/persone/:member/reparto', '/en/firm/people/:member/department'],
  memberRole: ['/azienda/persone/:member/ruolo', '/en/firm/people/:member/role'],
  memberRemoval: ['/azienda/persone/:member/uscita', '/en/firm/people/:member/removal'],
  invitations: ['/azienda/inviti', '/en/firm/invitations'],
  invitationRenewal: ['/azienda/inviti/:member/rinnovo', '/en/firm/invitations/:member/renewal'],
  invitationWithdrawal: ['/azienda/inviti/:member/ritiro', '/en/firm/invitations/:member/withdrawal'],
  firmDeparture: ['/azienda/uscita', '/en/firm/departure'],
  joinFirm: ['/azienda/invito/:token', '/en/firm/invitation/:token'],
  departments: ['/azienda/reparti', '/en/firm/departments'],
  department: ['/azienda/reparti/:department', '/en/firm/departments/:department'],
  departmentRemoval: ['/azienda/reparti/:department/eliminazione', '/en/firm/departments/:department/removal'],
  seats: ['/azienda/licenze', '/en/firm/seats'],
  seatAssignments: ['/azienda/licenze/:pool/assegnazioni', '/en/firm/seats/:pool/assignments'],
  seatReturn: ['/azienda/licenze/:pool/restituzioni', '/en/firm/seats/:pool/returns'],
  progress: ['/azienda/progressi', '/en/firm/progress'],
  personProgress: ['/azienda/progressi/:member', '/en/firm/progress/:member'],

  signIn: ['/accedi', '/en/sign-in'],
  signOut: ['/esci', '/en/sign-out'],
  register: ['/registrati', '/en/register'],
  registered: ['/registrati/controlla-la-posta', '/en/register/check-your-mail'],
  verifyEmail: ['/registrati/conferma', '/en/register/confirm'],
  forgotten: ['/accedi/password-dimenticata', '/en/sign-in/forgotten'],
  newPassword: ['/accedi/nuova-password', '/en/sign-in/new-password'],
  account: ['/account', '/en/account'],
  myNotes: ['/account/note', '/en/account/notes'],
  signOutEverywhere: ['/account/dispositivi', '/en/account/devices'],

  studio: ['/studio', '/en/studio'],
  studioCourse: ['/studio/:course', '/en/studio/:course'],
  studioLesson: ['/studio/:course/lezioni/:lesson/:text', '/en/studio/:course/lessons/:lesson/:text'],
  studioQuiz: ['/studio/:course/quiz/:quiz', '/en/studio/:course/quizzes/:quiz'],
  studioMarkings: ['/studio/:course/correzioni', '/en/studio/:course/markings'],
  studioMarking: ['/studio/:course/correzioni/:attempt', '/en/studio/:course/markings/:attempt'],
  studioMark: ['/studio/:course/correzioni/:attempt/:question', '/en/studio/:course/markings/:attempt/:question'],
  studioStatistics: ['/studio/:course/quiz/:quiz/statistiche', '/en/studio/:course/quizzes/:quiz/statistics'],
  studioRegrades: ['/studio/:course/quiz/:quiz/ricalcoli', '/en/studio/:course/quizzes/:quiz/regrades'],
  studioRegrade: [
    '/studio/:course/quiz/:quiz/ricalcoli/:regrade',
    '/en/studio/:course/quizzes/:quiz/regrades/:regrade',
  ],
  studioRegradeApplication: [
    '/studio/:course/quiz/:quiz/ricalcoli/:regrade/applicazione',
    '/en/studio/:course/quizzes/:quiz/regrades/:regrade/application',
  ],
  studioPreview: ['/studio/:course/anteprima', '/en/studio/:course/preview'],
  studioQuestions: ['/studio/:course/domande', '/en/studio/:course/questions'],
  studioAnswer: ['/studio/:course/domande/:question/risposta', '/en/studio/:course/questions/:question/answer'],
  studioModeration: [
    '/studio/:course/domande/:question/moderazione',
    '/en/studio/:course/questions/:question/moderation',
  ],
  studioLessons: ['/studio/:course/lezioni', '/en/studio/:course/lessons'],
  studioDrafts: ['/studio/:course/bozze', '/en/studio/:course/drafts'],
  studioAdoption: ['/studio/:course/bozze/:draft/ripresa', '/en/studio/:course/drafts/:draft/adoption'],
  studioDiscard: ['/studio/:course/bozze/:draft/scarto', '/en/studio/:course/drafts/:draft/discard'],
  studioPublication: ['/studio/:course/pubblicazione', '/en/studio/:course/publication'],

  office: ['/ufficio', '/en/office'],
  officeOrders: ['/ufficio/ordini', '/en/office/orders'],
  officeOrder: ['/ufficio/ordini/:order', '/en/office/orders/:order'],
  officeRefund: ['/ufficio/ordini/:order/rimborso', '/en/office/orders/:order/refund'],
  officeRequests: ['/ufficio/richieste', '/en/office/requests'],
  officeRequest: ['/ufficio/richieste/:request', '/en/office/requests/:request'],
  officeRequestState: ['/ufficio/richieste/:request/stato', '/en/office/requests/:request/state'],
  officeRequestNotes: ['/ufficio/richieste/:request/note', '/en/office/requests/:request/notes'],
  officeRequestNote: ['/ufficio/richieste/:request/note/:note', '/en/office/requests/:request/notes/:note'],
  officeRequestAnswer: ['/ufficio/richieste/:request/risposta', '/en/office/requests/:request/answer'],
  officeRequestProposal: ['/ufficio/richieste/:request/proposta', '/en/office/requests/:request/proposal'],
  officeRequestAppointment: ['/ufficio/richieste/:request/appuntamento', '/en/office/requests/:request/appointment'],
  officeRequestCancellation: [
    '/ufficio/richieste/:request/appuntamento/annullamento',
    '/en/office/requests/:request/appointment/cancellation',
  ],
  officeRequestErasure: ['/ufficio/richieste/:request/cancellazione', '/en/office/requests/:request/erasure'],
  officePeople: ['/ufficio/persone', '/en/office/people'],
  officePerson: ['/ufficio/persone/:person', '/en/office/people/:person'],
  officeMoreTime: ['/ufficio/persone/:person/tempo', '/en/office/people/:person/time'],
  officeMoreTimeEnd: [
    '/ufficio/persone/:person/tempo/:accommodation/fine',
    '/en/office/people/:person/time/:accommodation/end',
  ],
  officeFirm: ['/ufficio/aziende/:firm', '/en/office/firms/:firm'],
  officeCertificate: ['/ufficio/attestati/:code', '/en/office/certificates/:code'],
  officeNotices: ['/ufficio/avvisi', '/en/office/notices'],
  officeNotice: ['/ufficio/avvisi/:notice', '/en/office/notices/:notice'],
} as const satisfies Record<string, readonly [it: string, en: string]>

export type Address = keyof typeof addresses
type Params<Path extends string> = Path extends `${string}:${infer P}/${infer Rest}`
  ? P | Params<`/${Rest}`>
  : Path extends `${string}:${infer P}`
    ? P
    : never
type ParamsOf<A extends Address> = Params<(typeof addresses)[A][0]>

/** The path of an address in a language; every `:name` of it must be given and is escaped. */
export function to<A extends Address>(
  address: A,
  language: Language,
  ...[params]: [ParamsOf<A>] extends [never] ? [] : [Record<ParamsOf<A>, string>]
): string {
  return pathOf(address, language, params ?? {})
}

/** The same where name and parameters are known only when the page runs. */
export function pathOf(address: Address, language: Language, params: Record<string, string | undefined>): string {
  const pattern: string = addresses[address][language === 'it' ? 0 : 1]
  return pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
}
