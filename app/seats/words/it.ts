export const it = {
  letter: {
    why: 'Ricevi questa lettera perché {{firm}} ti ha dato o tolto una licenza di un corso.',
    assigned: {
      subject: '{{firm}} ti ha aperto il corso «{{course}}»',
      preview: 'Puoi cominciare quando vuoi.',
      title: 'Un corso per te',
      open: 'Ciao {{name}}, {{by}} di {{firm}} ti ha assegnato una licenza per «{{course}}». Il corso è già aperto: ogni lezione dura una decina di minuti e si legge bene anche dal telefono.',
      due: 'L’azienda ti chiede di finirlo entro il {{day}}.',
      sees: 'Che cosa vede l’azienda: quali lezioni hai aperto e completato, quando, e i risultati dei quiz. Non vede le tue note né le risposte che hai dato.',
      link: 'Comincia il corso',
    },
    returned: {
      subject: 'La licenza di «{{course}}» è tornata a {{firm}}',
      preview: 'Quello che hai imparato resta tuo.',
      title: 'La licenza è stata ritirata',
      text: 'Ciao {{name}}, la licenza che {{firm}} ti aveva assegnato per «{{course}}» è stata ritirata: con quella licenza il corso non si apre più.',
      kept: 'Le lezioni completate, i risultati dei quiz e gli attestati restano tuoi. Se la licenza ti viene ridata, riparti da dove eri.',
    },
  },
} as const
