import { route, type RouteConfig, type RouteConfigEntry } from '@react-router/dev/routes'
import { addresses, type Address } from './i18n/addresses.ts'

/** One door under its Italian and its English address. */
const page = (name: Address, file: string): RouteConfigEntry[] =>
  addresses[name].map((path, which) =>
    route(path.slice(1) || '/', `routes/${file}`, { id: `${name}.${which === 0 ? 'it' : 'en'}` }),
  )

/** Every address the site answers to. Read it as the table of contents; the paths themselves stand in `i18n/addresses.ts`. */
export default [
  ...page('home', 'site/home.tsx'),
  ...page('method', 'site/method.tsx'),
  ...page('offline', 'site/offline.tsx'),
  ...page('prices', 'shop/prices.tsx'),

  // legal: one door, one text each
  ...page('privacy', 'site/legal.tsx'),
  ...page('terms', 'site/legal.tsx'),
  ...page('cookies', 'site/legal.tsx'),
  ...page('withdrawal', 'site/legal.tsx'),
  ...page('accessibility', 'site/legal.tsx'),
  ...page('search', 'site/search.tsx'),

  // courses, trainers
  ...page('courses', 'courses/courses.tsx'),
  ...page('course', 'courses/course.tsx'),
  ...page('courseProgramme', 'courses/programme.tsx'),
  ...page('glossary', 'courses/glossary.tsx'),
  ...page('trainers', 'courses/trainers.tsx'),
  ...page('trainer', 'courses/trainer.tsx'),

  // learn: lessons, quizzes, certificates
  ...page('learn', 'learn/my-courses.tsx'),
  ...page('learnCourse', 'learn/course.tsx'),
  ...page('lesson', 'learn/lesson.tsx'),
  ...page('completion', 'learn/completion.tsx'),
  ...page('note', 'learn/note.tsx'),
  ...page('checklist', 'learn/checklist.tsx'),
  ...page('vote', 'learn/vote.tsx'),
  ...page('place', 'learn/place.tsx'),
  ...page('myNotes', 'learn/my-notes.tsx'),
  ...page('questions', 'learn/questions.tsx'),
  ...page('questionReport', 'learn/question-report.tsx'),
  ...page('watching', 'learn/watching.ts'),
  ...page('media', 'learn/material.ts'),
  ...page('files', 'learn/material.ts'),
  ...page('reached', 'learn/reached.ts'),
  ...page('quiz', 'learn/quiz.tsx'),
  ...page('attempts', 'learn/attempts.tsx'),
  ...page('attempt', 'learn/attempt.tsx'),
  ...page('answer', 'learn/answer.tsx'),
  ...page('submission', 'learn/submission.tsx'),
  ...page('releaseChoice', 'learn/release-choice.tsx'),
  ...page('courseReview', 'learn/review.tsx'),
  ...page('review', 'reviews/review.tsx'),
  ...page('reviewHiding', 'reviews/hiding.tsx'),
  ...page('reviewReport', 'reviews/report.tsx'),
  ...page('record', 'learn/record.tsx'),
  ...page('recordPaper', 'learn/record-paper.ts'),
  ...page('recordFile', 'learn/record-file.ts'),
  ...page('certificate', 'certificates/certificate.tsx'),
  ...page('certificatePaper', 'certificates/paper.ts'),

  // shop: window, basket
  ...page('shop', 'shop/window.tsx'),
  ...page('basket', 'shop/basket.tsx'),
  ...page('basketLine', 'shop/basket-line.tsx'),

  // shop: checkout, orders
  ...page('checkout', 'shop/checkout.tsx'),
  ...page('orders', 'shop/orders.tsx'),
  ...page('order', 'shop/order.tsx'),
  ...page('orderPayment', 'shop/order-payment.tsx'),
  ...page('orderCancellation', 'shop/order-cancellation.tsx'),
  ...page('thanks', 'shop/thanks.tsx'),

  // dates
  ...page('dates', 'dates/dates.tsx'),
  ...page('date', 'dates/date.tsx'),
  ...page('dateAlerts', 'dates/alerts.tsx'),
  ...page('alertConfirmation', 'dates/alert-confirmation.tsx'),
  ...page('alertEnd', 'dates/alert-end.tsx'),
  ...page('dateCalendar', 'dates/calendar.ts'),

  // requests
  ...page('contact', 'requests/contact.tsx'),
  ...page('meeting', 'requests/meeting.tsx'),
  ...page('inHouse', 'requests/in-house.tsx'),
  ...page('requestSent', 'requests/sent.tsx'),

  // firm
  ...page('firm', 'firm/overview.tsx'),
  ...page('newFirm', 'firm/new-firm.tsx'),
  ...page('firmDeparture', 'firm/departure.tsx'),
  ...page('people', 'firm/people.tsx'),
  ...page('member', 'firm/member.tsx'),
  ...page('memberDepartment', 'firm/member-department.tsx'),
  ...page('memberRole', 'firm/member-role.tsx'),
  ...page('memberRemoval', 'firm/member-removal.tsx'),
  ...page('invitations', 'firm/invite.tsx'),
  ...page('invitationRenewal', 'firm/invitation-renewal.tsx'),
  ...page('invitationWithdrawal', 'firm/invitation-withdrawal.tsx'),
  ...page('joinFirm', 'firm/join.tsx'),
  ...page('departments', 'firm/departments.tsx'),
  ...page('department', 'firm/department.tsx'),
  ...page('departmentRemoval', 'firm/department-removal.tsx'),
  ...page('seats', 'firm/seats.tsx'),
  ...page('seatAssignments', 'firm/pool.tsx'),
  ...page('seatReturn', 'firm/seat-return.tsx'),
  ...page('progress', 'firm/progress.tsx'),
  ...page('personProgress', 'firm/person-progress.tsx'),

  // account: sign-in, registration
  ...page('signIn', 'account/sign-in.tsx'),
  ...page('signOut', 'account/sign-out.tsx'),
  ...page('register', 'account/register.tsx'),
  ...page('registered', 'account/registered.tsx'),
  ...page('verifyEmail', 'account/confirm.tsx'),
  ...page('forgotten', 'account/forgotten.tsx'),
  ...page('newPassword', 'account/new-password.tsx'),
  ...page('account', 'account/account.tsx'),
  ...page('signOutEverywhere', 'account/sign-out-everywhere.tsx'),

  // studio
  ...page('studio', 'studio/courses.tsx'),
  ...page('studioCourse', 'studio/course.tsx'),
  ...page('studioQuestions', 'studio/questions.tsx'),
  ...page('studioAnswer', 'studio/answer.ts'),
  ...page('studioModeration', 'studio/moderation.ts'),
  ...page('studioLessons', 'studio/new-lesson.tsx'),
  ...page('studioLesson', 'studio/lesson.tsx'),
  ...page('studioQuiz', 'studio/quiz.tsx'),
  ...page('studioMarkings', 'studio/markings.tsx'),
  ...page('studioMarking', 'studio/marking.tsx'),
  ...page('studioMark', 'studio/mark.tsx'),
  ...page('studioStatistics', 'studio/statistics.tsx'),
  ...page('studioRegrades', 'studio/regrades.tsx'),
  ...page('studioRegrade', 'studio/regrade.tsx'),
  ...page('studioRegradeApplication', 'studio/regrade-application.tsx'),
  ...page('studioPreview', 'studio/preview.ts'),
  ...page('studioDrafts', 'studio/drafts.ts'),
  ...page('studioAdoption', 'studio/adoption.tsx'),
  ...page('studioDiscard', 'studio/discard.tsx'),
  ...page('studioPublication', 'studio/publication.tsx'),

  // office
  ...page('office', 'office/home.tsx'),
  ...page('officeOrders', 'office/orders.tsx'),
  ...page('officeOrder', 'office/order.tsx'),
  ...page('officeRefund', 'office/refund.tsx'),
  ...page('officeRequests', 'office/requests.tsx'),
  ...page('officeRequest', 'office/request.tsx'),
  ...page('officeRequestState', 'office/request-state.tsx'),
  ...page('officeRequestNotes', 'office/request-notes.tsx'),
  ...page('officeRequestNote', 'office/request-note.tsx'),
  ...page('officeRequestAnswer', 'office/request-answer.tsx'),
  ...page('officeRequestProposal', 'office/request-proposal.tsx'),
  ...page('officeRequestAppointment', 'office/request-appointment.tsx'),
  ...page('officeRequestCancellation', 'office/request-cancellation.tsx'),
  ...page('officeRequestErasure', 'office/request-erasure.tsx'),
  ...page('officePeople', 'office/people.tsx'),
  ...page('officePerson', 'office/person.tsx'),
  ...page('officeMoreTime', 'office/more-time.tsx'),
  ...page('officeMoreTimeEnd', 'office/more-time-end.tsx'),
  ...page('officeFirm', 'office/firm.tsx'),
  ...page('officeCertificate', 'office/certificate.tsx'),
  ...page('officeNotices', 'office/notices.tsx'),
  ...page('officeNotice', 'office/notice.tsx'),

  // badges, for machines; some of these addresses are inside signed badges and never change
  route('.well-known/jwks.json', 'routes/badges/key-set.ts'),
  route('badges/issuer', 'routes/badges/issuer.ts'),
  route('badges/keys/:key', 'routes/badges/key.ts'),
  route('badges/achievements/:language/:course', 'routes/badges/achievement.ts'),
  route('badges/status/:list', 'routes/badges/status-list.ts'),
  route('badges/:language/:badge', 'routes/badges/badge.ts'),

  // without language: what machines ask for
  route('robots.txt', 'routes/site/robots.ts'),
  route('sitemap.xml', 'routes/site/sitemap.ts'),
  route('.well-known/security.txt', 'routes/site/security.ts'),
  route('manifest.webmanifest', 'routes/site/manifest.ts'),
  route('og/:picture', 'routes/site/picture.ts'),

  // without language
  route('hooks/stripe', 'routes/hooks/stripe.ts'),
  route('hooks/alerts/:token', 'routes/hooks/alert-end.ts'),
  route('account/me.json', 'routes/account/me.ts'),
  route('dev/mail', 'routes/dev/mails.tsx'),
  route('dev/mail/:mail', 'routes/dev/mail.tsx'),
  route('dev/mail/:mail/:part', 'routes/dev/mail-part.ts'),
  route('dev/pieces', 'routes/dev/pieces.tsx', { id: 'pieces.it' }),
  route('en/dev/pieces', 'routes/dev/pieces.tsx', { id: 'pieces.en' }),
  route('dev/lesson-parts', 'routes/dev/lesson-parts.tsx', { id: 'lessonParts.it' }),
  route('en/dev/lesson-parts', 'routes/dev/lesson-parts.tsx', { id: 'lessonParts.en' }),
  route('dev/material/:kind/:folder/:file', 'routes/dev/material.ts'),
  route('dev/broken', 'routes/dev/broken.tsx', { id: 'broken.it' }),
  route('en/dev/broken', 'routes/dev/broken.tsx', { id: 'broken.en' }),

  route('*', 'routes/site/not-found.tsx'),
] satisfies RouteConfig
