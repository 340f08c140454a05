const kept = globalThis as unknown as { __academy?: Map<string, unknown> }

/** Keep one value for the life of the process, across dev reloads and across the copies of a module that a bundle may hold. */
export function once<T>(name: string, make: () => T): T {
  kept.__academy ??= new Map()
  if (!kept.__academy.has(name)) kept.__academy.set(name, make())
  return kept.__academy.get(name) as T
}
