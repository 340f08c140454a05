import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { once } from './once.server.ts'

const Academy = z.object({
  brand: z.string().min(1),
  legalName: z.string().min(1),
  address: z.object({
    street: z.string(),
    postcode: z.string(),
    town: z.string(),
    province: z.string().optional(),
    country: z.string().length(2),
  }),
  vatNumber: z.string(),
  email: z.email(),
  pec: z.email().optional(),
  phone: z.string().optional(),
  bank: z.object({ holder: z.string(), iban: z.string() }).optional(),
  suppliers: z.object({ hosting: z.string().min(1), mail: z.string().min(1) }).optional(),
  logDays: z.number().int().min(1).optional(),
  demo: z.boolean().default(false),
  timeZone: z.string().default('Europe/Rome'),
})

/** The seller: everything that names the firm, from `content/academy.yaml`. Read once, at the first use. */
export const academy = () =>
  once('academy', () => Academy.parse(parse(readFileSync(path.resolve('content/academy.yaml'), 'utf8'))))
