import { get } from 'node:http'

export type FirstVisit = { requests: number; scriptKB: number; styleKB: number; styles: number }

/** What a browser fetches at its first visit to a page, besides the page's own pictures. Sizes as sent, brotli. */
export async function firstVisit(port: number, path: string, cookie: string): Promise<FirstVisit> {
  const page = await fetched(port, path, cookie)
  const found = (pattern: RegExp) => [...page.body.matchAll(pattern)].map(([, address]) => address!)
  const scripts = found(/<script[^>]*\bsrc="([^"]+)"/g)
  const preloads = found(/<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g)
  const styles = found(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)
  const icons = found(/<link[^>]*rel="icon"[^>]*href="([^"]+)"/g)
  const size = async (addresses: string[]) => {
    const bytes = await Promise.all([...new Set(addresses)].map((address) => fetched(port, address, cookie)))
    return bytes.reduce((sum, each) => sum + each.bytes, 0) / 1024
  }
  // A page that shows the visitor's name asks for it once.
  const me = page.body.includes('data-island="account"') ? 1 : 0
  return {
    requests: 1 + new Set([...scripts, ...preloads, ...styles, ...icons]).size + me,
    scriptKB: await size([...scripts, ...preloads]),
    styleKB: await size(styles),
    styles: styles.length,
  }
}

function fetched(port: number, path: string, cookie: string) {
  // Not `fetch`: that unpacks what it gets, and the size on the wire is what counts.
  const pack = path.startsWith('/assets/') ? 'br' : 'identity'
  return new Promise<{ body: string; bytes: number }>((resolve, reject) => {
    get({ port, path, host: '127.0.0.1', headers: { Cookie: cookie, 'Accept-Encoding': pack } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const whole = Buffer.concat(parts)
        if (answer.statusCode === 200)
          resolve({ body: pack === 'br' ? '' : whole.toString('utf8'), bytes: whole.length })
        else reject(new Error(`${path} answers ${answer.statusCode}`))
      })
    }).on('error', reject)
  })
}
