import { createHash } from 'node:crypto'
import { build } from 'esbuild'
import type { Plugin } from 'vite'

const id = 'virtual:islands'
/** Each script under the name by which a page asks for its address. */
const scripts = { islandsUrl: 'islands', lessonIslandsUrl: 'lesson-islands' } as const

type Made = { url: string; code: string }

/**
 * The small scripts for pages that are not hydrated: `app/islands.ts`, which every page has, and `app/lesson-islands.ts`, which
 * the parts of a lesson ask for. Each is bundled by itself, under a name made of its hash, and a page asks `virtual:islands` for
 * its address; in development they are made anew at each request.
 */
export function islands(): Plugin {
  let made: Map<string, Made> | undefined
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
      const all = (made ??= await bundled())
      const urlOf = (script: string) => (development ? `/${script}.js` : all.get(script)!.url)
      return Object.entries(scripts)
        .map(([name, script]) => `export const ${name} = ${JSON.stringify(urlOf(script))}`)
        .join('\n')
    },
    configureServer(server) {
      for (const script of Object.values(scripts))
        server.middlewares.use(`/${script}.js`, (_request, response, next) => {
          bundle(script).then(({ code }) => {
            response.setHeader('Content-Type', 'text/javascript')
            response.end(code)
          }, next)
        })
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      made ??= await bundled()
      for (const { url, code } of made.values()) this.emitFile({ type: 'asset', fileName: url.slice(1), source: code })
    },
  }
}

async function bundled() {
  const all = new Map<string, Made>()
  for (const script of Object.values(scripts)) all.set(script, await bundle(script))
  return all
}

async function bundle(script: string): Promise<Made> {
  const { outputFiles } = await build({
    entryPoints: [`app/${script}.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  const code = outputFiles[0]!.text
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10)
  return { code, url: `/assets/${script}-${hash}.js` }
}
