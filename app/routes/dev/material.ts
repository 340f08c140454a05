import { materialAnswer } from '#app/catalog/material-answer.server.ts'
import { notFound } from '#app/platform/answers.ts'
import { showsSamples } from '#app/platform/env.server.ts'
import type { Route } from './+types/material.ts'

/** The files of the samples, which stand in no lesson that could say who may have them. */
export function loader({ params: { kind, folder, file }, request }: Route.LoaderArgs) {
  const plain = [folder, file].every((part) => /^[a-z0-9][a-z0-9._-]*$/.test(part))
  if (!showsSamples || !plain || (kind !== 'media' && kind !== 'files')) notFound()
  return materialAnswer(kind, `${folder}/${file}`, request) ?? notFound()
}
