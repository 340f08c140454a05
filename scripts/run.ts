import { spawn } from 'node:child_process'
import path from 'node:path'

/** The repository's root: every script works from there, wherever it was called. */
export const root = path.resolve(import.meta.dirname, '..')

/** Run a tool of `node_modules/.bin` to its end. Throws when it fails; `quiet` keeps its output unless it does. */
export function run(
  tool: string,
  args: string[],
  settings: Record<string, string> = {},
  output: 'shown' | 'quiet' = 'shown',
) {
  return new Promise<void>((resolve, reject) => {
    const bin = path.join(root, 'node_modules/.bin')
    const child = spawn(path.join(bin, tool), args, {
      cwd: root,
      env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, ...settings },
      stdio: output === 'shown' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stdout?.on('data', (chunk) => (said += chunk))
    child.stderr?.on('data', (chunk) => (said += chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${tool} ${args.join(' ')} ended with ${code}\n${said}`)),
    )
  })
}
