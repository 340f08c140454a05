export const pagesIt = {
  method: { title: 'Il metodo', lead: 'Una scena di lavoro, una tecnica, tre modi di dirlo, un’ora di pratica vera.' },
  privacy: { title: 'Privacy', lead: 'Quali dati raccogliamo, perché, e per quanto tempo.' },
  terms: { title: 'Condizioni di vendita', lead: 'Che cosa compri, come paghi e che cosa ti promettiamo.' },
  cookies: { title: 'Cookie', lead: 'Quali cookie usa questo sito e perché non trovi un banner.' },
  withdrawal: { title: 'Recesso', lead: 'Come cambiare idea dopo un acquisto.' },
  accessibility: { title: 'Accessibilità', lead: 'A che punto è questo sito e a chi segnalare un ostacolo.' },
} as const
