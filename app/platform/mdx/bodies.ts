import type { ComponentType } from 'react'

export type Body = ComponentType<{ components?: Record<string, unknown> }>

const most = 400

/** Compiled pages by the hash of their code, for the life of the process; the one that was not shown for longest goes first. */
const bodies = new Map<string, Body>()

export function keptBody(hash: string): Body | undefined {
  const body = bodies.get(hash)
  if (!body) return undefined
  bodies.delete(hash)
  bodies.set(hash, body)
  return body
}

export function keepBody(hash: string, body: Body) {
  bodies.set(hash, body)
  for (const [oldest] of bodies) if (bodies.size > most) bodies.delete(oldest)
}
