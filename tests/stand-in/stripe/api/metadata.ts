import { refuse } from './problem.ts'

/** Stripe's limits on metadata: 50 keys of 40 characters, values of 500. */
export function mustBeMetadata(metadata: unknown, param: string): void {
  const entries = Object.entries((metadata ?? {}) as Record<string, string>)
  if (entries.length > 50) refuse('You can only have up to 50 metadata keys.', param)
  for (const [key, value] of entries) {
    if (key.length > 40) refuse(`Metadata keys can have up to 40 characters: '${key}'`, param)
    if (value.length > 500) {
      refuse(
        `Metadata values can have up to 500 characters, but you passed in a value that is ${value.length} characters.`,
        `${param}[${key}]`,
      )
    }
  }
}
