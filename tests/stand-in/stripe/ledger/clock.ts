import type { Ledger } from './ledger.ts'

/** The stand-in's own time in seconds. It runs with the machine's and can be moved forward; that too is remembered. */
export function clockOf(ledger: Ledger) {
  const ahead = () => Number(ledger.find('setting', 'clock')?.value ?? 0)
  return {
    now: () => Math.floor(Date.now() / 1000) + ahead(),
    advance(seconds: number): void {
      ledger.put('setting', { id: 'clock', value: ahead() + seconds })
    },
  }
}
