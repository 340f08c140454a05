/** An answer that any site's script may read: nothing in it is anybody's secret. */
export const forMachines = (body: object, type = 'application/ld+json') =>
  new Response(JSON.stringify(body), { headers: openHeaders(type) })

/** The same for a signed text. `seconds`: how long it may be kept. */
export const signedText = (jwt: string, seconds: number) =>
  new Response(jwt, { headers: openHeaders('application/vc+jwt', seconds) })

const openHeaders = (type: string, seconds = 300) => ({
  'Content-Type': type,
  'Cache-Control': `public, max-age=${seconds}`,
  'Access-Control-Allow-Origin': '*',
  'X-Robots-Tag': 'noindex',
})
