/** The words of what a learner keeps in a lesson: parts, marked places and notes beside them, and the page that lists them. */
export const marginIt = {
  parts: {
    notAChoice: 'Scegli una risposta',
    notAChoiceWhy:
      'Non è arrivata nessuna delle risposte del sondaggio. Torna alla lezione, scegline una e mandala di nuovo.',
    watchFirst: 'Prima c’è il video',
    watchFirstWhy: 'Questa lezione si completa quando hai guardato il suo video. Nella lezione vedi quanto ne manca.',
  },
  margin: {
    open: 'Segna o annota',
    marked: 'Segnato',
    noted: 'Con una tua nota',
    mark: 'Segna questo punto, per ritrovarlo',
    yourNote: 'La tua nota',
    private: 'La leggi solo tu.',
    save: 'Salva',
    saving: 'Salvo…',
    saved: 'Salvato',
    failed: 'Non salvato: controlla la connessione e riprova.',
    tooLong: 'La nota è troppo lunga',
    tooLongWhy: 'Una nota può avere al massimo 5000 caratteri. Accorciala e salvala di nuovo.',
  },
  myNotes: {
    title: 'Le tue note',
    lead: 'I punti che hai segnato e quello che hai scritto nelle lezioni. Li leggi solo tu.',
    none: 'Non hai ancora segnato o scritto niente. Sotto ogni titolo di una lezione c’è un margine per farlo.',
    toLearn: 'Ai tuoi corsi',
    all: 'Le tue note',
    reflection: 'Una riflessione',
  },
} as const
