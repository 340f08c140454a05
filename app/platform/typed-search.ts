/** What somebody asks a list of the office to look for; whatever they typed can be handed to the database. */
export const typedSearch = ({ searchParams }: URL) =>
  (searchParams.get('text') ?? '').replaceAll('\0', '').trim().slice(0, 100)

/** A text for LIKE and ILIKE: whoever types `%` or `_` means it, and none of them stands for other letters. */
export const asTyped = (text: string) => text.replace(/[\\%_]/g, '\\$&')

/** For Prisma, which hands `%` and `_` on as they are: what holds a text, in large letters or small. */
export const holding = (text: string) => ({ contains: asTyped(text), mode: 'insensitive' }) as const
