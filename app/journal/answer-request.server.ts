import { done, refuse } from '#app/platform/expected.ts'
import { later } from '#app/platform/jobs.server.ts'
import { changing, step, type Seen } from './request-step.server.ts'
import { sendAnswer } from './tasks.server.ts'

/** Answer a request by mail and keep the letter in its history. A fixed meeting stays fixed. */
export const answerRequest = (seen: Seen, letter: { subject: string; text: string }) =>
  changing(seen, async (tx, request) => {
    if (request.state === 'closed') return refuse('closed')
    const { id: mailId } = await tx.requestMail.create({
      data: { requestId: request.id, byId: seen.by.id, ...letter },
      select: { id: true },
    })
    const to = request.state === 'scheduled' ? 'scheduled' : 'answered'
    await step(tx, request, seen.by, { to, why: 'answered' })
    await later(tx, sendAnswer, { mailId })
    return done(null)
  })
