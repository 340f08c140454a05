import { keySet } from '#app/learning/badges.server.ts'
import { forMachines } from './for-machines.ts'

/** Every key that a badge may have been signed with (RFC 7517). */
export const loader = async () => forMachines({ keys: await keySet() }, 'application/jwk-set+json')
