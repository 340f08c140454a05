import { build } from './build.ts'
import { prepare } from './prepare.ts'
import { root } from './run.ts'
import { serve } from './serve.ts'
import { openSettings } from './settings.ts'
import { startSimulator } from './simulator.ts'

// `npm start`: the production server, ready to use on a bare machine.
process.chdir(root)
try {
  console.log('Preparing …')
  const opened = await openSettings()
  if (await build()) console.log('Built.')
  const ownPayments = process.env.STRIPE_SECRET_KEY
  const simulator = opened.embedded && !ownPayments ? await startSimulator(Number(process.env.PORT || 3000)) : null
  const paying = { ...opened, settings: { ...opened.settings, ...simulator?.settings } }
  await prepare(paying, simulator?.pay)
  await serve(paying)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
