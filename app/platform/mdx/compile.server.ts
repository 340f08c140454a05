import { createHash } from 'node:crypto'

export type Compiled = { code: string; hash: string }

/**
 * Compile the body of a text that passed the check. Never call it with one that has not: mdx-bundler runs what it finds.
 * Not for requests, but for the studio's preview and publication.
 */
export async function compileMdx(checked: string): Promise<Compiled> {
  return whileCompiling(async () => {
    // Loaded at the first use: a process that never compiles holds neither the compiler nor esbuild's.
    const { bundleMDX } = await import('mdx-bundler')
    const { code } = await bundleMDX({
      source: withoutFront(checked),
      cwd: process.cwd(),
      // Frontmatter is ours to read. gray-matter would run one that calls itself JavaScript.
      grayMatterOptions: (options) => ({ ...options, engines: { javascript: never, js: never } }),
      mdxOptions: (options) => ({ ...options, development: false, remarkPlugins: [] }),
      esbuildOptions: (options) => ({
        ...options,
        define: { 'process.env.NODE_ENV': '"production"' },
        logLevel: 'silent',
      }),
    })
    return { code, hash: createHash('sha256').update(code).digest('hex').slice(0, 24) }
  })
}

const idle = { running: 0, timer: undefined as NodeJS.Timeout | undefined }
const patience = 20_000

/** esbuild works in a process of its own, which is let go when nobody has compiled for a while. */
async function whileCompiling<T>(work: () => Promise<T>): Promise<T> {
  clearTimeout(idle.timer)
  idle.running += 1
  try {
    return await work()
  } finally {
    idle.running -= 1
    if (idle.running === 0) idle.timer = setTimeout(() => void letGo(), patience).unref()
  }
}

async function letGo() {
  const { stop } = await import('esbuild')
  if (idle.running === 0) await stop()
}

// As many empty lines instead, so that every line keeps its number and no text can begin with a fence.
const withoutFront = (source: string) =>
  `\n${source.replace(/^---\n[\s\S]*?\n---(?=\n|$)/, (front) => front.replace(/[^\n]+/g, ''))}`

const never = {
  parse: (): object => {
    throw new Error('Frontmatter is read before, and is never JavaScript')
  },
}
