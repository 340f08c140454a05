/** Who looks at a page: nobody signed in, or one of the demo's people. */
export type Looker = 'visitor' | 'titolare' | 'collaboratore' | 'formatore' | 'segreteria'

/** Every kind of page the product has, once: for axe, HTML validation and screenshots alike. */
export const pageKinds: { name: string; path: string; as: Looker }[] = [
  { name: 'home', path: '/', as: 'visitor' },
  { name: 'home in English', path: '/en', as: 'visitor' },
  { name: 'courses', path: '/corsi', as: 'visitor' },
  { name: 'course', path: '/corsi/la-cascata', as: 'visitor' },
  { name: 'course in English', path: '/en/courses/the-cascade', as: 'visitor' },
  { name: 'trainer', path: '/formatori/livia-serra', as: 'visitor' },
  { name: 'free lesson', path: '/impara/la-cascata/la-prima-tessera', as: 'visitor' },
  { name: 'locked lesson', path: '/impara/la-cascata/dirlo-prima', as: 'visitor' },
  { name: 'shop', path: '/negozio', as: 'visitor' },
  { name: 'shop in English', path: '/en/shop', as: 'visitor' },
  { name: 'empty basket', path: '/carrello', as: 'visitor' },
  { name: 'dates', path: '/date', as: 'visitor' },
  { name: 'date', path: '/date/cascade-bologna', as: 'visitor' },
  { name: 'sign in', path: '/accedi', as: 'visitor' },
  { name: 'register', path: '/registrati', as: 'visitor' },
  { name: 'check your mail', path: '/registrati/controlla-la-posta', as: 'visitor' },
  { name: 'forgotten password', path: '/accedi/password-dimenticata', as: 'visitor' },
  { name: 'unknown certificate', path: '/attestati/ABCD-EFGH-JKLM-NPQR', as: 'visitor' },
  { name: 'not found', path: '/non-esiste', as: 'visitor' },

  { name: 'account', path: '/account', as: 'collaboratore' },
  { name: 'my courses', path: '/impara', as: 'collaboratore' },
  { name: 'course outline', path: '/impara/la-cascata', as: 'collaboratore' },
  { name: 'lesson', path: '/impara/la-cascata/correggere-senza-ferire', as: 'collaboratore' },
  { name: 'quiz', path: '/impara/la-cascata/quiz/cascade-1', as: 'collaboratore' },
  { name: 'forbidden', path: '/ufficio', as: 'collaboratore' },

  { name: 'orders', path: '/ordini', as: 'titolare' },
  { name: 'firm', path: '/azienda', as: 'titolare' },
  { name: 'people', path: '/azienda/persone', as: 'titolare' },
  { name: 'departments', path: '/azienda/reparti', as: 'titolare' },
  { name: 'seats', path: '/azienda/licenze', as: 'titolare' },
  { name: 'progress', path: '/azienda/progressi', as: 'titolare' },

  { name: 'studio', path: '/studio', as: 'formatore' },
  { name: 'studio course', path: '/studio/cascade', as: 'formatore' },
  { name: 'studio new lesson', path: '/studio/cascade/lezioni', as: 'formatore' },
  { name: 'studio lesson', path: '/studio/cascade/lezioni/correction/it', as: 'formatore' },
  { name: 'studio quiz', path: '/en/studio/cascade/quizzes/cascade-2', as: 'formatore' },

  { name: 'office', path: '/ufficio', as: 'segreteria' },
  { name: 'office orders', path: '/ufficio/ordini', as: 'segreteria' },
  { name: 'office notices', path: '/ufficio/avvisi', as: 'segreteria' },
]
