export const pagesIt = {
  name: {
    privacy: 'Privacy',
    terms: 'Condizioni di vendita',
    cookies: 'Cookie',
    withdrawal: 'Recesso',
    accessibility: 'Accessibilità',
  },
  draft: 'Bozza da far leggere al tuo legale.',
  draftWhy:
    'Questo testo descrive con precisione che cosa fa il sito, ma non è un parere legale: chi vende deve farlo verificare prima di aprire al pubblico.',
  version: 'Versione del',
  contents: 'In questa pagina',
  others: 'Le altre note legali',
  next: 'E adesso',
  toCourses: 'Guarda i corsi',
  toPrices: 'Quanto costa per la tua azienda',
} as const
