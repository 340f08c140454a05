import qs from 'qs'
import { z } from 'zod'
import { Problem } from '../api/problem.ts'
import { json, page, seeOther, type Reply } from '../http.ts'
import { basePath } from '../pay-page/serve.ts'
import { languageFor } from '../pay-page/words.ts'
import type { World } from '../world.ts'
import { actions } from './actions.ts'
import { panel } from './panel.ts'

interface Asked {
  verb: string
  /** What follows `/control/`. */
  path: string
  body: string
  headers: Record<string, string | string[] | undefined>
}

/** The control API in JSON, and the same as a page with forms. */
export async function serveControl(world: World, asked: Asked): Promise<Reply> {
  const { verb, path, headers } = asked
  if (verb === 'get') return looked(world, asked)
  const action = verb === 'post' && actions[path.replace(/^([\w-]+)\/[^/]+\/(\w+)$/, '$1/:id/$2')]
  if (!action) return refusal(`There is no control ${verb} ${path}`, 404)
  if (headers['sec-fetch-site'] === 'cross-site') return refusal('Not from another site.', 403)
  const id = path.split('/').at(1) ?? ''
  const byForm = String(headers['content-type']).startsWith('application/x-www-form-urlencoded')
  const work = async () => action({ world, id, body: byForm ? filledIn(asked.body) : parsed(asked.body) })
  return work().then((answer) => (byForm ? seeOther(`${basePath(world)}/control`) : json(answer)), refusalOf)
}

const parsed = (text: string): unknown => JSON.parse(text === '' ? '{}' : text)

function looked(world: World, { path, headers }: Asked): Reply {
  if (path === 'deliveries') return json(world.ledger.all('delivery'))
  if (path !== '') return refusal(`There is no control get ${path}`, 404)
  return page(panel(world, languageFor(null, headers['accept-language']?.toString())))
}

function refusalOf(error: unknown): Reply {
  if (error instanceof Problem) return json({ error: error.body }, error.status)
  if (error instanceof z.ZodError) return refusal(z.prettifyError(error), 400)
  if (error instanceof SyntaxError) return refusal(error.message, 400)
  throw error
}

const refusal = (message: string, status: number) => json({ error: { message } }, status)

/** A form sends empty fields too; they mean nothing. */
const filledIn = (text: string) =>
  Object.fromEntries(Object.entries(qs.parse(text)).filter(([, value]) => value !== ''))
