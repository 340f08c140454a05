import { languageOf } from '#app/i18n/language.ts'
import { addresses } from '#app/i18n/addresses.ts'
import { materialAnswer } from '#app/catalog/material-answer.server.ts'
import { notFound } from '#app/platform/answers.ts'
import type { Route } from './+types/material.ts'
import { readable } from './enter-lesson.ts'

/** A file of a lesson, for whoever may read the lesson and only if its text names it. */
export async function loader(args: Route.LoaderArgs) {
  const { request, params, url } = args
  const { parts } = await readable(args)
  const kind = isMedia(url) ? ('media' as const) : ('files' as const)
  const src = `${params.folder}/${params.file}`
  if (!parts[kind].includes(src)) notFound()
  return materialAnswer(kind, src, request) ?? notFound()
}

const isMedia = ({ pathname }: URL) => {
  const word = addresses.media[languageOf(pathname) === 'it' ? 0 : 1].split('/').at(-3)
  return pathname.split('/').at(-3) === word
}
