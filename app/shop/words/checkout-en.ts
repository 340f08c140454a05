import type { Like } from '#app/i18n/words.ts'
import type { checkoutIt } from './checkout-it.ts'

export const checkoutEn: Like<typeof checkoutIt> = {
  basket: {
    title: 'Basket',
    empty: 'Your basket is empty.',
    toShop: 'Go to the shop',
    toDates: 'See the dates',
    lines: 'In the basket',
    seatsInAll_one: '{{count}} seat in all',
    seatsInAll_other: '{{count}} seats in all',
    change: 'Update',
    changeOf: 'Update the quantity: {{title}}',
    remove: 'Remove',
    removeOf: 'Remove from the basket: {{title}}',
    undo: 'Put it back',
    removed: 'Removed from the basket: {{title}}.',
    added: 'In the basket: {{title}}.',
    notCounted: 'Not counted in the total.',
    total: 'Total',
    ofWhichVat: 'of which {{rate}} VAT',
    net: 'net at {{rate}}',
    next: 'What happens now',
    nextSteps:
      'At the checkout you say who the order is for, check it once more and pay by card. Places in a classroom are kept for you while you pay: only then is it decided whether there are any. The receipt comes by mail.',
    checkout: 'Go to the checkout',
    closed:
      'Payment online is not possible at the moment. Your basket stays here for thirty days; to buy now, write to {{email}}.',
    nothingToBuy: 'Nothing in the basket can be bought at the moment.',
    trouble: {
      'off-sale': 'No longer on sale.',
      'already-yours': 'This course is yours already: find it under Learn. For your employees there are seats.',
      'one-is-enough': 'This course is for one person. For more people take seats.',
      'ask-for-a-quote': 'Above a hundred seats we make an offer: write to {{email}}.',
      'too-many': 'More than the room has places.',
    },
    refused: {
      'no-such-product': 'There is no such product. Perhaps the link was cut short: choose from the shop.',
      'off-sale': 'This product is no longer on sale.',
      'already-yours': 'This course is yours already: find it under Learn. For your employees there are seats.',
      'one-is-enough': 'This course is for one person. For more people take seats.',
      'ask-for-a-quote': 'Above a hundred seats we make an offer: write to {{email}} how many you need.',
      'too-many': 'More than the room has places, counting those in your basket already.',
      'sold-out': 'This date is full.',
      'fewer-left': 'There are no longer that many places on this date. Try fewer.',
      'not-in-basket': 'This product is not in your basket.',
    },
    quantityFirst: 'Choose how many and try again',
  },
  checkout: {
    title: 'Checkout',
    lead: 'Check, write whom the order is made out to, confirm. You pay on the next page.',
    summary: 'What you are ordering',
    total: 'Total, VAT included',
    ofWhich: 'net {{net}} and VAT {{rate}} {{vat}}',
    quantity: '{{count}} ×',
    left: 'Not part of this order, because it cannot be bought now: {{title}}.',
    facts: {
      course:
        'The course opens right after payment and stays open with no expiry. A recent browser is enough, also on a phone.',
      seats:
        'The seats reach {{firm}} right after payment, with no expiry: assign them and take them back whenever you like.',
      place: 'The place is kept for you for 35 minutes while you pay, and it is yours once you have paid.',
    },
    withdrawal: {
      title: 'Right of withdrawal',
      consumer:
        'If you buy as a consumer you may withdraw within 14 days of the order, without saying why, and we refund you within 14 days by the same means of payment: just write to {{email}} quoting the order number.',
      digital:
        'For an online course the right of withdrawal is lost only if you ask to have it opened at once and confirm it below. If you do not tick the two boxes, the course opens all the same and you keep the right.',
      service:
        'For a day in a room the right lasts until the day has been held; if you ask for it within the 14 days and then withdraw, you pay only for the part already held.',
      seats: 'For seats the right applies to those not used yet.',
      business: 'The consumers’ right of withdrawal does not apply to those who buy with a VAT number.',
    },
    who: 'Whom the order is made out to',
    consumer: 'A person',
    business: 'A firm or a professional with a VAT number',
    italyOnly: 'For now we sell to people and firms in Italy.',
    name: 'First and last name',
    wantsInvoice: 'I want an invoice',
    taxCode: 'Italian tax code (codice fiscale)',
    company: 'Name of the firm',
    vatNumber: 'VAT number (partita IVA)',
    companyTaxCode: 'Tax code of the firm, if it is another one',
    recipientCode: 'Recipient code (codice destinatario)',
    recipientHint: 'Seven characters. With neither code nor PEC you find the invoice in your tax drawer.',
    pec: 'Certified mail (PEC)',
    street: 'Street and number',
    postcode: 'Postcode',
    town: 'Town',
    province: 'Province',
    provinceHint: 'Its two letters, such as MI',
    agree: 'Confirmations',
    submit: 'Order with obligation to pay',
    submitFree: 'Confirm the order',
    submitHint: 'On the next page you choose how to pay. Until you pay you can still cancel.',
    closed: 'One cannot pay online at the moment. Your basket stays here: try again later or write to {{email}}.',
    firm: {
      title: 'Seats belong to a firm',
      none: 'There are seats in your basket: to order them there has to be a firm that gets them. It takes a minute to create, and then you come back here; the basket stays as it is.',
      create: 'Create your firm',
      notManager:
        'There are seats in your basket. At {{firm}} they are ordered by its owners and managers: ask them, or take the seats out of the basket.',
    },
    back: 'Back to the basket',
    refused: {
      'shop-closed': 'One cannot pay online at the moment. Your basket stays here.',
      empty: 'There is nothing left in the basket that can be bought.',
      changed:
        'Something has changed meanwhile: a price, a quantity, or an order in another window. Below is the order as it is now: check it and confirm again.',
      'too-little': 'We cannot charge less than 50 cents.',
      'no-firm': 'Seats are ordered by the owner or a manager of a firm.',
      underway:
        'You are buying this course already: the bank is still working on the payment. You find it among your orders.',
      'sold-out':
        'There are not enough places left: somebody was quicker at the checkout. You have paid nothing, and nothing was ordered.',
      unreachable: 'The payment service does not answer. You have paid nothing: try again in a few minutes.',
      'date-over': 'One of the dates has begun or was called off. You have paid nothing, and nothing was ordered.',
    },
    leftOn_zero: '{{title}}: full.',
    leftOn_one: '{{title}}: {{count}} place left.',
    leftOn_other: '{{title}}: {{count}} places left.',
  },
  consent: {
    terms:
      'I have read and accept the terms of sale summed up on this page: what I get, the price with VAT, how long the access lasts and the right of withdrawal.',
    digitalStart: 'I expressly ask that the course be opened at once, during the 14 days in which I could withdraw.',
    digitalLoss: 'I know that, once the course is open, I lose the right of withdrawal for that course.',
    serviceStart:
      'I expressly ask that the day in the room be held on its date even if that falls within the 14 days; I know that once it has been held I lose the right of withdrawal and that, withdrawing earlier, I pay only for the part already held.',
    optional: 'Optional',
  },
}
