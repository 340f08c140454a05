import type { ContractDocument, Schema } from './document.ts'

/** An object of a kind with every required key present and empty, as real Stripe sends them. */
export function blank(document: ContractDocument, kind: string): Record<string, unknown> {
  const schema = document.components.schemas[kind]
  if (!schema) throw new Error(`The contract describes no ${kind}`)
  return emptyObject(schema)
}

const emptyObject = (schema: Schema): Record<string, unknown> =>
  Object.fromEntries((schema.required ?? []).map((key) => [key, emptyValue(schema.properties?.[key] ?? {})]))

function emptyValue(schema: Schema): unknown {
  if (schema.nullable) return null
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return emptyValue(schema.anyOf[0]!)
  if (schema.type === 'object') return emptyObject(schema)
  const simple = { array: [], boolean: false, integer: 0, number: 0, string: '' }
  return schema.type ? structuredClone(simple[schema.type]) : null
}
