import * as z from 'zod'

/** What a component of the lessons may say and where it may stand. All attributes are plain text. */
export type Component = {
  attributes: z.ZodObject
  /** The only component it may stand in. */
  inside?: string
  /** The only component that may stand in it, and nothing else. */
  only?: string
  /** It has no content of its own. */
  empty?: true
  /** It says nothing without content. */
  filled?: true
  /** Text with its marks may stand in it, but no other component than one that stands in a sentence. */
  plain?: true
  /** Text with its marks may stand in it, and no component at all: it is the name of a box to tick. */
  bare?: true
  /** It stands in the middle of a sentence. */
  inline?: true
}

export type Vocabulary = Record<string, Component>

/** A component as it was found in a text that is in order. */
export type Found = { name: string; attributes: Record<string, string>; line: number; column: number }

/** What an attribute may be: the words of a list, or the name of a phrase (`@text`). */
export function allowedFor(component: Component, attribute: string): string {
  const field = component.attributes.shape[attribute] as z.ZodType | undefined
  const inner = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field
  if (inner instanceof z.ZodEnum) return inner.options.join(', ')
  const phrase = inner?.meta()?.allowed
  return `@${typeof phrase === 'string' ? phrase : 'text'}`
}
