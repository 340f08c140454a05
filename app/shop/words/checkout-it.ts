export const checkoutIt = {
  basket: {
    title: 'Carrello',
    empty: 'Il carrello è vuoto.',
    toShop: 'Vai al negozio',
    toDates: 'Guarda le date',
    lines: 'Nel carrello',
    seatsInAll_one: '{{count}} licenza in tutto',
    seatsInAll_other: '{{count}} licenze in tutto',
    change: 'Aggiorna',
    changeOf: 'Aggiorna la quantità: {{title}}',
    remove: 'Togli',
    removeOf: 'Togli dal carrello: {{title}}',
    undo: 'Rimetti nel carrello',
    removed: 'Tolto dal carrello: {{title}}.',
    added: 'È nel carrello: {{title}}.',
    notCounted: 'Non conta nel totale.',
    total: 'Totale',
    ofWhichVat: 'di cui IVA {{rate}}',
    net: 'imponibile {{rate}}',
    next: 'Che cosa succede adesso',
    nextSteps:
      'Alla cassa scrivi a chi intestare l’ordine, lo ricontrolli e paghi con carta. I posti in aula vengono tenuti per te mentre paghi: solo allora è deciso se ci sono. La ricevuta arriva per posta.',
    checkout: 'Vai alla cassa',
    closed:
      'In questo momento non si può pagare online. Il carrello resta qui per trenta giorni; per comprare subito scrivici a {{email}}.',
    nothingToBuy: 'Nel carrello non c’è nulla che si possa comprare adesso.',
    trouble: {
      'off-sale': 'Non è più in vendita.',
      'already-yours': 'Questo corso è già tuo: lo trovi in Impara. Per i tuoi collaboratori ci sono le licenze.',
      'one-is-enough': 'Questo corso è per una persona sola. Per più persone prendi le licenze.',
      'ask-for-a-quote': 'Oltre le cento licenze facciamo un preventivo: scrivici a {{email}}.',
      'too-many': 'Sono più dei posti che ha la sala.',
    },
    refused: {
      'no-such-product': 'Questo prodotto non esiste. Forse il collegamento era incompleto: scegli dal negozio.',
      'off-sale': 'Questo prodotto non è più in vendita.',
      'already-yours': 'Questo corso è già tuo: lo trovi in Impara. Per i tuoi collaboratori ci sono le licenze.',
      'one-is-enough': 'Questo corso è per una persona sola. Per più persone prendi le licenze.',
      'ask-for-a-quote': 'Oltre le cento licenze facciamo un preventivo: scrivici a {{email}} quante ne servono.',
      'too-many': 'Sono più dei posti che ha la sala, contando quelli già nel carrello.',
      'sold-out': 'Questa data è al completo.',
      'fewer-left': 'Non ci sono più così tanti posti su questa data. Prova con meno.',
      'not-in-basket': 'Questo prodotto non è nel tuo carrello.',
    },
    quantityFirst: 'Scegli quanti e prova di nuovo',
  },
  checkout: {
    title: 'Cassa',
    lead: 'Controlla, scrivi a chi intestare l’ordine, conferma. Si paga nella pagina dopo.',
    summary: 'Che cosa ordini',
    total: 'Totale, IVA inclusa',
    ofWhich: 'imponibile {{net}} e IVA {{rate}} {{vat}}',
    quantity: '{{count}} ×',
    left: 'Non è in questo ordine, perché adesso non si può comprare: {{title}}.',
    facts: {
      course:
        'Il corso si apre subito dopo il pagamento e resta aperto senza scadenza. Basta un browser recente, anche sul telefono.',
      seats:
        'Le licenze arrivano subito dopo il pagamento a {{firm}}, senza scadenza: le assegni e le riprendi quando vuoi.',
      place: 'Il posto resta tenuto per te per 35 minuti mentre paghi, ed è tuo quando hai pagato.',
    },
    withdrawal: {
      title: 'Diritto di recesso',
      consumer:
        'Se compri come consumatore puoi recedere entro 14 giorni dall’ordine, senza dire perché, e ti rimborsiamo entro 14 giorni con lo stesso mezzo di pagamento: basta scrivere a {{email}} citando il numero dell’ordine.',
      digital:
        'Per un corso online il diritto di recesso si perde solo se chiedi tu di aprirlo subito e lo confermi qui sotto. Se non spunti le due caselle, il corso si apre lo stesso e conservi il diritto.',
      service:
        'Per una giornata in aula il diritto vale fino a quando si è svolta; se chiedi di svolgerla entro i 14 giorni e poi recedi, paghi solo la parte già svolta.',
      seats: 'Per le licenze il diritto vale per quelle non ancora usate.',
      business: 'Il diritto di recesso dei consumatori non vale per chi compra con partita IVA.',
    },
    who: 'A chi è intestato l’ordine',
    consumer: 'Una persona',
    business: 'Un’azienda o un professionista con partita IVA',
    italyOnly: 'Per ora vendiamo a chi vive o ha sede in Italia.',
    name: 'Nome e cognome',
    wantsInvoice: 'Voglio la fattura',
    taxCode: 'Codice fiscale',
    company: 'Ragione sociale',
    vatNumber: 'Partita IVA',
    companyTaxCode: 'Codice fiscale dell’azienda, se è diverso',
    recipientCode: 'Codice destinatario',
    recipientHint: 'Sette caratteri. Senza codice né PEC trovi la fattura nel tuo cassetto fiscale.',
    pec: 'PEC',
    street: 'Via e numero',
    postcode: 'CAP',
    town: 'Comune',
    province: 'Provincia',
    provinceHint: 'La sigla, per esempio MI',
    agree: 'Conferme',
    submit: 'Ordine con obbligo di pagare',
    submitFree: 'Conferma l’ordine',
    submitHint: 'Nella pagina dopo scegli come pagare. Finché non paghi puoi ancora annullare.',
    closed:
      'In questo momento non si può pagare online. Il carrello resta qui: riprova più tardi o scrivici a {{email}}.',
    firm: {
      title: 'Le licenze vanno a un’azienda',
      none: 'Nel carrello ci sono licenze: per ordinarle serve un’azienda a cui darle. La crei in un minuto e torni qui; il carrello resta com’è.',
      create: 'Crea la tua azienda',
      notManager:
        'Nel carrello ci sono licenze. In {{firm}} le ordina chi ne è titolare o responsabile: chiedi a loro, oppure togli le licenze dal carrello.',
    },
    back: 'Torna al carrello',
    refused: {
      'shop-closed': 'In questo momento non si può pagare online. Il carrello resta qui.',
      empty: 'Nel carrello non c’è più nulla che si possa comprare.',
      changed:
        'Nel frattempo qualcosa è cambiato: un prezzo, una quantità o un ordine in un’altra finestra. Qui sotto c’è l’ordine com’è adesso: ricontrollalo e conferma di nuovo.',
      'too-little': 'Non possiamo incassare meno di 50 centesimi.',
      'no-firm': 'Le licenze le ordina chi è titolare o responsabile di un’azienda.',
      underway:
        'Stai già comprando questo corso: la banca sta ancora lavorando al pagamento. Lo trovi fra i tuoi ordini.',
      'sold-out':
        'I posti non bastano più: qualcuno è arrivato prima alla cassa. Non hai pagato nulla e non è stato ordinato nulla.',
      unreachable: 'Il servizio di pagamento non risponde. Non hai pagato nulla: riprova tra qualche minuto.',
      'date-over':
        'Una delle date è cominciata o è stata annullata. Non hai pagato nulla e non è stato ordinato nulla.',
    },
    leftOn_zero: '{{title}}: al completo.',
    leftOn_one: '{{title}}: resta {{count}} posto.',
    leftOn_other: '{{title}}: restano {{count}} posti.',
  },
  consent: {
    terms:
      'Ho letto e accetto le condizioni di vendita riassunte in questa pagina: che cosa ricevo, il prezzo con IVA, la durata dell’accesso e il diritto di recesso.',
    digitalStart: 'Chiedo espressamente che il corso si apra subito, durante i 14 giorni in cui potrei recedere.',
    digitalLoss: 'So che, aprendosi subito il corso, perdo il diritto di recesso per quel corso.',
    serviceStart:
      'Chiedo espressamente che la giornata in aula si svolga alla sua data anche se cade entro i 14 giorni; so che a giornata svolta perdo il diritto di recesso e che, recedendo prima, pago solo la parte già svolta.',
    optional: 'Facoltativo',
  },
}
