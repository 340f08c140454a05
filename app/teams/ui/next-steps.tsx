import { to } from '#app/i18n/addresses.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { teamsWords } from '../words.ts'

export type Steps = { create: boolean; buy: boolean; invite: boolean; assign: boolean }

const order = ['create', 'buy', 'invite', 'assign'] as const
const addressOf = { create: 'newFirm', buy: 'shop', invite: 'invitations', assign: 'seats' } as const

/** The way from nothing to a firm that learns, with what is done crossed off. Gone when all of it is. */
export function NextSteps({ steps }: { steps: Steps }) {
  const language = useLanguage()
  const say = teamsWords(language)
  if (order.every((step) => steps[step])) return null
  return (
    <section className="card" aria-labelledby="next-steps">
      <h2 id="next-steps" className="mt-0">
        {say('steps.title')}
      </h2>
      <ol className="checklist">
        {order.map((step) => (
          <li key={step} data-done={steps[step] || undefined}>
            {steps[step] || (step !== 'create' && !steps.create) ? (
              <span>{say(`steps.${step}`)}</span>
            ) : (
              <a href={to(addressOf[step], language)}>{say(`steps.${step}`)}</a>
            )}
            <span className="hint">{say(steps[step] ? 'steps.done' : 'steps.open')}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
