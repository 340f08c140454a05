import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A Chromium for the journeys: the machine's own, else Playwright's, else fetched by Playwright, else Debian's package as root. */
export async function browser(): Promise<string> {
  const found = installed()
  if (found) return found
  console.log('No browser is here yet: fetching one for the tests.')
  if (succeeds('npx', ['playwright', 'install', 'chromium']) && installed()) return installed()!
  const isRoot = process.getuid?.() === 0
  if (isRoot && succeeds('apt-get', ['update', '-qq'])) succeeds('apt-get', ['install', '-y', '-qq', 'chromium'])
  const fetched = installed()
  if (!fetched)
    throw new Error('The journeys need Chromium and none could be fetched. On Debian: sudo apt-get install chromium')
  return fetched
}

/** The browser that is already here, if any. */
export const installed = () =>
  [process.env.CHROMIUM, ...places, chromium.executablePath()].find((file) => file && existsSync(file))

function succeeds(command: string, args: string[]) {
  try {
    execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    return true
  } catch {
    return false
  }
}
