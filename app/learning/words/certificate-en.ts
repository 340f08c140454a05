import type { Like } from '#app/i18n/words.ts'
import type { it } from './certificate-it.ts'

export const en: Like<typeof it> = {
  title: 'Certificate',
  says: 'This certifies that',
  completed: 'has completed the course',
  on: 'on {{day}}',
  hours: 'Length of the lessons: {{duration}}',
  learnt: 'What was learnt',
  verified: 'Authentic certificate, issued by {{academy}}. Whoever has this address can verify it.',
  code: 'Verification code',
  unknown: 'No certificate with this code',
  unknownWhy:
    'Check that you copied it whole: it has sixteen letters and digits. If it is right, the certificate was not issued by us.',
  write: 'Ask us',
  home: 'Back to the home page',
  download: 'Download the PDF',
  paper: {
    title: 'Certificate of {{holder}}: {{course}}',
    subject: 'Certificate of completion of a course',
    day: 'Completed on',
    duration: 'Length of the lessons',
    issuer: 'Issued by',
    check: 'Anybody can verify it here',
    vatNumber: 'VAT number {{number}}',
    demo: 'A demonstration: person, course and firm are examples.',
  },
}
