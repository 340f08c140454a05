import { academy } from '#app/platform/academy.server.ts'
import { notFound } from '#app/platform/answers.ts'
import { keptPictures } from '#app/platform/kept-pictures.ts'
import { pictureText } from '#app/platform/picture-address.server.ts'
import { drawPicture } from '#app/platform/picture.server.tsx'
import type { Route } from './+types/picture.ts'

// Some thirty kilobytes each.
const keep = keptPictures(60)

/** The picture a page shows where its address is passed on. Its name holds its text, so it never changes. */
export async function loader({ params }: Route.LoaderArgs) {
  const text = pictureText(params.picture) ?? notFound()
  const picture = await keep(params.picture, () => drawPicture({ ...text, brand: academy().brand }))
  return new Response(new Uint8Array(picture), {
    headers: {
      'Content-Type': 'image/png',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
