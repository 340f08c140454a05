import type { Like } from '#app/i18n/words.ts'
import type { it } from './it.ts'

export const en: Like<typeof it> = {
  skip: 'Skip to content',
  otherLanguage: 'Italiano',
  nav: {
    courses: 'Courses',
    dates: 'Dates',
    shop: 'Shop',
    learn: 'Learn',
    firm: 'My firm',
    studio: 'Studio',
    office: 'Office',
    main: 'Main',
    account: 'Your account',
    signIn: 'Sign in',
    basket: 'Basket',
  },
  demo: 'This is a demonstration: people, firms and payments are fictitious.',
  demoLabel: 'Notice',
  footer: { demoSeller: 'Demonstration seller' },
  trouble: {
    notFound: 'This page is not here',
    notFoundWhy: 'The address may have changed, or the page is not for whoever is looking for it.',
    forbidden: 'This page is not for you',
    forbiddenWhy: 'You are signed in, but only people with another role come in here.',
    badRequest: 'Not a valid request',
    badRequestWhy: 'What arrived cannot be read. Go back and try again.',
    broken: 'Something broke on our side',
    brokenWhy:
      'What you had saved is safe. Try again in a moment; if it happens again, write to us and quote this code: {{id}}',
    home: 'Back to the home page',
    courses: 'See the courses',
  },
  errors: {
    required: 'This field is needed.',
    tooLong: 'The text is too long.',
    email: 'Write a mail address, for example name@firm.com.',
    whole: 'Write a whole number.',
    tooSmall: 'The number is too small.',
    tooBig: 'The number is too big.',
    choose: 'Choose one of the list.',
    tick: 'Your confirmation is needed.',
    shortPassword: 'At least 12 characters are needed.',
  },
  form: {
    wrong: 'Check the fields marked below.',
    optional: 'optional',
  },
}
