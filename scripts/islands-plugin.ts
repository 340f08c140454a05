import { createHash } from 'node:crypto'
import { build } from 'esbuild'
import type { Plugin } from 'vite'

const id = 'virtual:islands'

/**
 * One small script for every page that is not hydrated: `app/islands.ts` bundled by itself, under a name made of its hash.
 * A page asks for `islandsUrl` of `virtual:islands`; in development the script is made anew at each request.
 */
export function islands(): Plugin {
  let made: { url: string; code: string } | undefined
  let development = false
  return {
    name: 'islands',
    configResolved(config) {
      development = config.command === 'serve'
    },
    async buildStart() {
      made = await bundled()
    },
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return undefined
      made ??= await bundled()
      return `export const islandsUrl = ${JSON.stringify(development ? '/islands.js' : made.url)}`
    },
    configureServer(server) {
      server.middlewares.use('/islands.js', (_request, response, next) => {
        bundled().then(({ code }) => {
          response.setHeader('Content-Type', 'text/javascript')
          response.end(code)
        }, next)
      })
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      made ??= await bundled()
      this.emitFile({ type: 'asset', fileName: made.url.slice(1), source: made.code })
    },
  }
}

async function bundled() {
  const { outputFiles } = await build({
    entryPoints: ['app/islands.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  const code = outputFiles[0]!.text
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10)
  return { code, url: `/assets/islands-${hash}.js` }
}
