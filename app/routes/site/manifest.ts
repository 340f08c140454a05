import { academy } from '#app/platform/academy.server.ts'
import { face } from '#app/ui/face.ts'

const icon = (name: string, sizes: string, purpose = 'any') => ({
  src: `/icons/${name}.png`,
  sizes,
  type: 'image/png',
  purpose,
})

/** What a phone shows when the academy is put on its home screen. */
export function loader() {
  const manifest = {
    name: academy().brand,
    short_name: academy().brand.split(' ').slice(0, 2).join(' '),
    lang: 'it',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    theme_color: face.deep.light,
    background_color: face.paper.light,
    icons: [icon('192', '192x192'), icon('512', '512x512'), icon('maskable-512', '512x512', 'maskable')],
  }
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json', 'Cache-Control': 'public, max-age=86400' },
  })
}
