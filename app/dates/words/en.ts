import type { Like } from '#app/i18n/words.ts'
import type { it } from './it.ts'

export const en: Like<typeof it> = {
  list: {
    title: 'Coming dates',
    description:
      'Days in a classroom to practise the techniques of the courses: where, when and how many places are left.',
    lead: 'A day in the classroom, with real cases and the trainer in front of you.',
    empty: 'No dates are planned at the moment. If your firm would like one, write to {{email}}.',
  },
  filter: {
    label: 'Choose among the dates',
    town: 'Town',
    everyTown: 'Every town',
    course: 'Course',
    everyCourse: 'Every course',
    show: 'Show',
    all: 'Show all dates',
    none: 'No dates for this choice: try another town or another course.',
  },
  calendarOf: {
    title: 'Calendar, {{month}}',
    caption: 'Calendar of the dates: a column for each day of the week',
    date: '{{day}}: {{title}}, {{town}}, {{time}}. {{room}}',
    months: 'Other months',
    before: 'Previous month:',
    after: 'Next month:',
    none: 'There are no dates in this month.',
  },
  others: {
    title: 'None of these suits you?',
    text: 'If there are more than six or seven of you, it is often better that we come: a day built on your own cases, on the day you choose.',
    inHouse: 'A day at your firm',
  },
  next: {
    left_one: '{{count}} place left',
    left_other: '{{count}} places left',
    none: 'This course has no classroom dates for now.',
    all: 'All classroom dates',
  },
  hours: '{{from}} – {{to}}',
  room: {
    free: 'Places free',
    last_one: 'Last place',
    last_other: 'Last {{count}} places',
    reserved: 'Somebody is buying the last places: try again in an hour',
    full: 'Full',
  },
  page: {
    when: 'When',
    where: 'Where',
    room: 'Places',
    capacity_one: 'The room has {{count}} place.',
    capacity_other: 'The room has {{count}} places.',
    over: 'This date has passed.',
    calledOff: 'This date was called off.',
    others: 'See the other dates',
    book: 'Book',
    bookWhy:
      'The place is yours once you have paid; while you pay it is kept for you. If somebody reaches the checkout first, we say so before we ask you for money.',
    notSold: 'Places on this date are not sold online. Write to {{email}}.',
    full: 'All places are taken. If somebody gives one back, it returns here.',
    calendar: 'Add to calendar',
    bring: 'What to bring',
    bringWhat: 'A case of your own: a call, a delivery, a sentence that went wrong. We work on it together.',
  },
  calendar: { description: 'Details and address: {{url}}' },
  letter: {
    why: 'You get this letter because you have a place on this date.',
    freedWhy: 'You get this letter because you had a place on this date.',
    booked: {
      subject_one: 'Your place is booked: {{title}}',
      subject_other: 'Your places are booked: {{title}}',
      title_one: 'Your place is booked',
      title_other: 'Your {{count}} places are booked',
      preview: '{{day}}, {{town}}',
      open_one: 'Hello {{name}}, we look forward to seeing you at “{{title}}”.',
      open_other: 'Hello {{name}}, we look forward to seeing the {{count}} of you at “{{title}}”.',
      when: '{{day}}, from {{from}} to {{to}}',
      where: '{{venue}}, {{street}}, {{town}}',
      calendar:
        'The entry for your calendar is attached. Bring a case of your own: a call, a delivery, a sentence that went wrong.',
      link: 'See the date',
    },
    freed: {
      subject: 'Your place was given back: {{title}}',
      title: 'Your place was given back',
      preview: 'You are no longer on the list for {{day}}',
      open: 'Hello {{name}}, your place at “{{title}}” on {{day}} was given back, because its order was refunded or cancelled.',
      calendar:
        'The attached entry takes the date out of your calendar. If you change your mind, there may still be room.',
      others: 'The other places you have on this date stay yours.',
      link: 'See the dates',
    },
  },
}
