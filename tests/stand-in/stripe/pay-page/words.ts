export type Language = 'it' | 'en'

const it = {
  mark: 'SIMULATORE - nessun pagamento reale',
  markMore:
    'Questa pagina sta al posto di Stripe. Non inserire dati veri: nessuna carta e nessun conto vengono addebitati.',
  title: 'Pagamento',
  payTo: (seller: string) => `Paga ${seller}`,
  order: 'Il tuo ordine',
  quantity: (count: number, each: string) => `${count} × ${each}`,
  total: 'Totale',
  email: 'E-mail',
  emailWrong: 'Scrivi un indirizzo e-mail valido, per esempio nome@esempio.it.',
  card: 'Carta',
  cardOk: (total: string) => `Paga ${total} con carta`,
  free: 'Completa l’ordine senza pagare',
  cardDeclined: 'Carta rifiutata dalla banca',
  threeDS: 'Carta con conferma in banca (3D Secure)',
  closeTab: 'Paga con carta e chiudi la scheda',
  sepa: 'Addebito SEPA',
  sepaHint: 'L’ordine si chiude subito come “in attesa”; la banca decide dopo qualche secondo.',
  sepaOk: 'SEPA: l’addebito andrà a buon fine',
  sepaFail: 'SEPA: l’addebito tornerà indietro',
  leave: 'Oppure',
  cancel: 'Annulla e torna al sito',
  expire: 'Lascia scadere la sessione',
  declined: 'La carta è stata rifiutata. Non è stato addebitato nulla: prova con un’altra carta.',
  bankTitle: 'La tua banca chiede conferma',
  bankText: (total: string, seller: string) => `Autorizzi il pagamento di ${total} a ${seller}?`,
  bankYes: 'Autorizza il pagamento',
  bankNo: 'Rifiuta',
  paidTitle: 'Pagamento riuscito',
  paidText:
    'Fai conto di aver chiuso la scheda: questa pagina non ti riporta al sito. L’ordine arriva lo stesso, grazie al webhook.',
  completeTitle: 'Questo ordine è già stato completato',
  completeText: 'Non c’è più nulla da pagare.',
  back: 'Torna al sito',
  expiredTitle: 'La sessione di pagamento è scaduta',
  expiredText: 'Non è stato addebitato nulla. Torna al sito per ricominciare.',
  cancelledTitle: 'Pagamento annullato',
  cancelledText: 'Il sito non ha indicato dove tornare. La sessione resta aperta.',
  missingTitle: 'Questo pagamento non esiste',
  missingText: 'L’indirizzo è sbagliato, oppure il simulatore è ripartito da zero.',
}

const en: typeof it = {
  mark: 'SIMULATOR - no real payment',
  markMore: 'This page stands in for Stripe. Do not enter real details: no card and no account is charged.',
  title: 'Payment',
  payTo: (seller) => `Pay ${seller}`,
  order: 'Your order',
  quantity: (count, each) => `${count} × ${each}`,
  total: 'Total',
  email: 'E-mail',
  emailWrong: 'Enter a valid e-mail address, for example name@example.com.',
  card: 'Card',
  cardOk: (total) => `Pay ${total} by card`,
  free: 'Complete the order without paying',
  cardDeclined: 'Card declined by the bank',
  threeDS: 'Card confirmed at the bank (3D Secure)',
  closeTab: 'Pay by card and close the tab',
  sepa: 'SEPA debit',
  sepaHint: 'The order completes at once as “processing”; the bank decides after a few seconds.',
  sepaOk: 'SEPA: the debit will succeed',
  sepaFail: 'SEPA: the debit will be returned',
  leave: 'Or',
  cancel: 'Cancel and go back to the site',
  expire: 'Let the session expire',
  declined: 'The card was declined. Nothing was charged: try another card.',
  bankTitle: 'Your bank asks for confirmation',
  bankText: (total, seller) => `Do you authorise the payment of ${total} to ${seller}?`,
  bankYes: 'Authorise the payment',
  bankNo: 'Refuse',
  paidTitle: 'Payment successful',
  paidText:
    'Imagine you have closed the tab: this page does not lead back to the site. The order arrives all the same, by the webhook.',
  completeTitle: 'This order is already complete',
  completeText: 'There is nothing left to pay.',
  back: 'Back to the site',
  expiredTitle: 'The payment session has expired',
  expiredText: 'Nothing was charged. Go back to the site to start again.',
  cancelledTitle: 'Payment cancelled',
  cancelledText: 'The site did not say where to go back to. The session stays open.',
  missingTitle: 'There is no such payment',
  missingText: 'The address is wrong, or the simulator has started afresh.',
}

export type Words = typeof it

export const words: Record<Language, Words> = { it, en }

/** The session's own language; where it leaves the choice to the browser, the browser's. Italian otherwise. */
export function languageFor(locale: string | null | undefined, accepted: string | undefined): Language {
  const wish = !locale || locale === 'auto' ? (accepted ?? '') : locale
  return wish.toLowerCase().startsWith('en') ? 'en' : 'it'
}
