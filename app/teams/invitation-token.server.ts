import { createHash, randomBytes } from 'node:crypto'

/** The secret of an invitation link: known to the mail alone. */
export const newToken = () => randomBytes(32).toString('base64url')

/** What we keep of it. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')
