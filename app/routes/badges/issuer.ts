import { issuerProfile } from '#app/learning/badges.server.ts'
import { forMachines } from './for-machines.ts'

/** Who issues the badges (Open Badges 3.0, Profile). */
export const loader = () => forMachines(issuerProfile())
