import { pino } from 'pino'
import { env } from './env.server.ts'
import { once } from './once.server.ts'

/** JSON lines on standard output. Never log a person's name, mail, answers or a token: ids only. */
export const log = once('log', () =>
  pino({
    level: env.NODE_ENV === 'test' ? 'silent' : env.LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
  }),
)
