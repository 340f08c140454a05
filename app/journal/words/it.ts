import { officeIt } from './office-it.ts'

const next = 'Ti risponde una persona, di solito entro due giorni lavorativi.'

export const it = {
  kind: {
    contact: 'Messaggio',
    meeting: 'Incontro',
    inHouse: 'Formazione in azienda',
    coaching: 'Coaching',
    programme: 'Programma di un corso',
    dateAlert: 'Avviso per nuove date',
  },
  when: '{{day}} alle {{time}}',
  fields: {
    name: 'Nome e cognome',
    email: 'Indirizzo di posta',
    phone: 'Telefono (se preferisci una chiamata)',
    firm: 'Azienda (se scrivi per un’azienda)',
    website: 'Lascia vuota questa casella',
    aboutYou: 'Chi sei',
    asKnown: 'Ti rispondiamo a {{email}}.',
    asKnownWho: 'Scrivi come {{who}}: quello che sappiamo già non te lo chiediamo di nuovo.',
  },
  privacy: {
    before: 'Usiamo questi dati solo per risponderti e li cancelliamo al più tardi 24 mesi dopo l’ultima risposta.',
    link: 'Come trattiamo i tuoi dati',
  },
  refused: {
    machine:
      'Una casella nascosta, che solo i programmi riempiono, non era vuota. Se sei una persona, invia di nuovo: quello che hai scritto è ancora qui.',
    tooMany: 'Da qui sono arrivate molte richieste in poco tempo. Riprova tra un’ora, oppure scrivi a {{email}}.',
  },
  contact: {
    title: 'Scrivici',
    description: 'Una domanda su un corso, una data, un ordine? Scrivi all’accademia: ti risponde una persona.',
    lead: 'Una domanda, un dubbio, un caso da raccontare: ti risponde una persona, non un programma.',
    message: 'Che cosa vuoi dirci?',
    messageHint: 'Due righe bastano. Se c’entra un ordine, scrivi il numero.',
    submit: 'Invia il messaggio',
    otherWays: 'Preferisci un’altra strada?',
    toMeeting: 'Chiedi un incontro',
    toMeetingWhy: 'Mezz’ora per capire da dove cominciare nella tua azienda.',
    toInHouse: 'Formazione e coaching su misura',
    toInHouseWhy: 'Veniamo noi, con un preventivo scritto.',
    direct: 'Oppure direttamente:',
  },
  meeting: {
    title: 'Parliamone con calma',
    description:
      'Chiedi un incontro: raccontaci la tua azienda e proponi tre momenti. Confermiamo noi, con la voce per il calendario.',
    lead: 'Mezz’ora, di persona o a distanza. Tu racconti come parla la tua azienda ai clienti; noi ti diciamo da dove cominceremmo.',
    yourFirm: 'La tua azienda',
    size: 'Quante persone siete',
    choose: 'Scegli',
    sizes: { '1-9': 'da 1 a 9', '10-49': 'da 10 a 49', '50-249': 'da 50 a 249', '250+': '250 o più' },
    sector: 'Di che cosa vi occupate',
    sectorHint: 'Per esempio: serramenti, studio dentistico, trasporti.',
    wish: 'Che cosa vorresti cambiare?',
    wishHint:
      'Una scena che si ripete dice più di un obiettivo: una telefonata, un preventivo senza risposta, un reparto che si lamenta dell’altro.',
    times: 'Tre momenti che ti vanno bene',
    timesHint:
      'Dal lunedì al venerdì, tra le 9 e le 18 (ora italiana). Ne scegliamo uno e ti mandiamo la voce per il calendario.',
    time: { first: 'Il momento che preferisci', second: 'Oppure', third: 'O ancora' },
    submit: 'Chiedi l’incontro',
  },
  inHouse: {
    title: 'In azienda, su misura',
    description:
      'Formazione dentro l’azienda e coaching su preventivo: dicci quante persone, dove, quando e con quale obiettivo.',
    lead: 'Due modi di lavorare con le persone che rispondono ai tuoi clienti, sul posto e sui casi veri. Ti mandiamo un preventivo scritto, senza impegno.',
    what: 'Di che cosa hai bisogno',
    which: 'Quale delle due',
    kinds: {
      inHouse: 'Formazione in azienda, per un gruppo',
      coaching: 'Coaching, per una o poche persone',
    },
    inHouseTitle: 'Formazione in azienda',
    inHouseWhy: 'Un gruppo, i vostri telefoni, i vostri clienti difficili. Si prova, si sbaglia, si riprova.',
    coachingTitle: 'Coaching',
    coachingWhy: 'Una persona alla volta: chi guida un reparto, chi sta al banco, chi deve dire di no.',
    people: 'Quante persone',
    place: 'Dove',
    placeHint: 'Città o indirizzo; «a distanza» va bene.',
    from: 'Dal giorno',
    until: 'Al giorno (se lo sai)',
    goal: 'Che cosa deve essere diverso, dopo?',
    goalHint: 'Che cosa vedrebbe o sentirebbe un tuo cliente.',
    submit: 'Chiedi un preventivo',
  },
  sent: {
    title: 'È arrivata',
    description: 'La tua richiesta è arrivata.',
    lead: 'Grazie. Ti abbiamo mandato una conferma per posta: se non la vedi entro qualche minuto, guarda nella posta indesiderata.',
    next: 'Che cosa succede adesso',
    steps: {
      read: 'Una persona dell’accademia legge quello che hai scritto.',
      answer: 'Ti risponde, di solito entro due giorni lavorativi.',
      meeting: 'Per un incontro scegliamo uno dei tuoi momenti e ti mandiamo la voce per il calendario.',
      quotation: 'Per un preventivo possiamo richiamarti per due domande.',
    },
    meanwhile: 'Intanto puoi provare una lezione gratuita.',
    courses: 'Guarda i corsi',
  },
  letters: {
    received: {
      title: 'Ciao {{name}}',
      why: 'Ricevi questa lettera perché questo indirizzo è stato scritto in un modulo del nostro sito.',
      times: 'I momenti che hai proposto (ora italiana):',
      next,
      notYou: 'Non ci hai scritto tu? Rispondi a questa lettera e cancelliamo tutto.',
      contact: { subject: 'Abbiamo ricevuto il tuo messaggio', open: 'Il tuo messaggio è arrivato.' },
      meeting: {
        subject: 'Abbiamo ricevuto la tua richiesta d’incontro',
        open: 'La tua richiesta d’incontro è arrivata: appena scegliamo il momento ti mandiamo la voce per il calendario.',
      },
      inHouse: {
        subject: 'Abbiamo ricevuto la tua richiesta di formazione in azienda',
        open: 'La tua richiesta di formazione in azienda è arrivata: prepariamo un preventivo scritto.',
      },
      coaching: {
        subject: 'Abbiamo ricevuto la tua richiesta di coaching',
        open: 'La tua richiesta di coaching è arrivata: prepariamo un preventivo scritto.',
      },
      programme: {
        subject: 'Abbiamo ricevuto la tua richiesta del programma',
        open: 'La tua richiesta del programma è arrivata.',
      },
      dateAlert: {
        subject: 'Ti avvisiamo quando ci sono nuove date',
        open: 'Abbiamo segnato il tuo indirizzo: ti scriviamo quando fissiamo nuove date.',
      },
    },
    office: {
      subject: '{{kind}}: {{name}}',
      title: 'È arrivata una richiesta',
      open: '{{kind}}, da {{who}}.',
      link: 'Apri la richiesta',
      why: 'Questa lettera va all’ufficio dell’accademia, perché nessuna richiesta resti in silenzio.',
    },
    answer: {
      title: 'Ciao {{name}}',
      why: 'Ricevi questa lettera perché ci hai scritto dal nostro sito. Puoi rispondere direttamente.',
    },
    proposal: {
      subject: 'Un altro momento per il nostro incontro',
      open: 'I momenti che hai proposto purtroppo non ci vanno bene. Ti andrebbe {{day}} alle {{time}} (ora italiana)?',
      reply:
        'Rispondi a questa lettera con un sì, o con un altro momento: confermiamo noi con la voce per il calendario.',
      why: 'Ricevi questa lettera perché hai chiesto un incontro.',
    },
    appointment: {
      subject: 'Il nostro incontro: {{day}} alle {{time}}',
      changed: 'Il nostro incontro si sposta: {{day}} alle {{time}}',
      calledOff: 'Il nostro incontro è annullato',
      open: 'Ci vediamo {{day}}, dalle {{from}} alle {{until}} (ora italiana).',
      openChanged: 'Il nostro incontro ha un nuovo momento: {{day}}, dalle {{from}} alle {{until}} (ora italiana).',
      openCalledOff:
        'L’incontro di {{day}} alle {{time}} non si fa. Se vuoi proporre altri momenti, rispondi a questa lettera.',
      place: 'Dove: {{place}}',
      calendar: 'In allegato c’è la voce per il calendario. Per spostare l’incontro rispondi a questa lettera.',
      calendarChanged: 'In allegato c’è la voce per il calendario: aggiorna quella che hai già, senza doppioni.',
      calendarAway: 'La voce in allegato toglie l’incontro dal calendario.',
      why: 'Ricevi questa lettera perché hai chiesto un incontro.',
      summary: 'Incontro con {{brand}}',
      description: 'Per spostarlo o annullarlo scrivi a {{email}}.',
    },
  },
  office: officeIt,
}
