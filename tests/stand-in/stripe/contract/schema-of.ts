import ts from 'typescript'
import type { Schema } from './document.ts'
import { writtenLimits } from './written-limits.ts'
import { describedObjects } from './wanted.ts'

/** What is carried along while types are read: `sending` is true for parameters, false for answers. */
export interface Reading {
  checker: ts.TypeChecker
  components: Record<string, Schema>
  eventTypes: Set<string>
  sending: boolean
}

interface Place {
  name: string
  inside: ts.Type[]
}

const decimal: Schema = { type: 'string', pattern: String.raw`^-?\d+(\.\d{1,12})?$` }
const fractional = /percent|rate|fx_|_decimal$|exchange/

/** The schema of a type, or `null` where the type says nothing (the SDK's open end of every enum). */
export function schemaOf(reading: Reading, type: ts.Type, place: Place = { name: '', inside: [] }): Schema | null {
  if (isOpenEnd(type)) return null
  if (isDecimal(type)) return { ...decimal }
  if (type.isUnion()) return unionSchema(reading, type, place)
  return plainSchema(type, place) ?? structuredSchema(reading, type, place)
}

/** The schema of an object's properties. Parameters refuse keys they do not know. */
export function objectSchema(reading: Reading, type: ts.Type, inside: ts.Type[]): Schema {
  const properties = reading.checker.getPropertiesOfType(type).filter((property) => isSaid(reading, property))
  const required = properties.filter((property) => !(property.flags & ts.SymbolFlags.Optional))
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map((found) => [found.name, propertySchema(reading, found, inside)])),
    ...(required.length > 0 && { required: required.map((property) => property.name).sort() }),
    ...otherKeys(reading, type, inside),
  }
}

/** `deleted?: void` is there for the type checker only. */
const isSaid = ({ checker }: Reading, property: ts.Symbol) =>
  property.name !== 'deleted' || checker.typeToString(checker.getTypeOfSymbol(property)).includes('true')

function propertySchema(reading: Reading, property: ts.Symbol, inside: ts.Type[]): Schema {
  const { checker, sending } = reading
  const place = { name: property.name, inside }
  const schema = schemaOf(reading, checker.getTypeOfSymbol(property), place) ?? { type: 'string' }
  if (sending) writtenLimits(documentationOf(checker, property), schema.anyOf?.[0] ?? schema)
  return schema
}

function otherKeys(reading: Reading, type: ts.Type, inside: ts.Type[]): Pick<Schema, 'additionalProperties'> {
  const index = reading.checker.getIndexInfosOfType(type).find(({ keyType }) => keyType.flags & ts.TypeFlags.String)
  if (!index) return reading.sending ? { additionalProperties: false } : {}
  return { additionalProperties: schemaOf(reading, index.type, { name: '', inside }) ?? { type: 'string' } }
}

/** A list as Stripe wraps it. */
export const listOf = (items: Schema | null, object = 'list'): Schema => ({
  type: 'object',
  required: ['data', 'has_more', 'object', 'url'],
  properties: {
    object: { type: 'string', enum: [object] },
    data: { type: 'array', items: items ?? {} },
    has_more: { type: 'boolean' },
    url: { type: 'string' },
  },
})

const isDecimal = (type: ts.Type) => type.aliasSymbol?.name === 'Decimal' || type.symbol?.name === 'DecimalImpl'

/** What a type is called where it is used. */
export const nameOf = (type: ts.Type): string | undefined => type.aliasSymbol?.name ?? type.symbol?.name

const isOpenEnd = (type: ts.Type) =>
  type.aliasSymbol?.name === 'OtherString' ||
  (type.isIntersection() && type.types.some((part) => part.flags & ts.TypeFlags.String))

function unionSchema(reading: Reading, union: ts.UnionType, place: Place): Schema | null {
  const empties = ts.TypeFlags.Undefined | ts.TypeFlags.Void
  const members = union.types.filter((member) => !(member.flags & empties))
  const nullable = members.some((member) => member.flags & ts.TypeFlags.Null)
  const emptied = members.some((member) => member.isStringLiteral() && member.value === '')
  const alternatives = [...literals(members), ...others(reading, members, place)]
  if (reading.sending && (emptied || nullable)) return oneOf([...alternatives, { type: 'string', enum: [''] }])
  if (alternatives.length === 0) return nullable ? { nullable: true } : null
  const schema = oneOf(alternatives)
  if (!nullable) return schema
  return schema.$ref ? { anyOf: [schema], nullable: true } : { ...schema, nullable: true }
}

function literals(members: ts.Type[]): Schema[] {
  const values = members.flatMap((member) =>
    (member.isStringLiteral() && member.value !== '') || member.isNumberLiteral() ? [member.value] : [],
  )
  if (values.length === 0) return []
  return [{ type: typeof values[0] === 'number' ? 'integer' : 'string', enum: [...new Set(values)].sort() }]
}

function others(reading: Reading, members: ts.Type[], place: Place): Schema[] {
  const found = new Map<string, Schema>()
  for (const member of members) {
    if (member.flags & ts.TypeFlags.Null || member.isStringLiteral() || member.isNumberLiteral()) continue
    const schema = schemaOf(reading, member, place)
    if (schema) found.set(JSON.stringify(schema), schema)
  }
  return [...found.values()]
}

const oneOf = (schemas: Schema[]): Schema => (schemas.length === 1 ? schemas[0]! : { anyOf: schemas })

function plainSchema(type: ts.Type, place: Place): Schema | undefined {
  const { flags } = type
  if (type.isStringLiteral()) return { type: 'string', enum: [type.value] }
  if (type.isNumberLiteral()) return { type: 'integer', enum: [type.value] }
  if (flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' }
  if (flags & ts.TypeFlags.String) return { type: 'string' }
  if (flags & ts.TypeFlags.Number) return { type: fractional.test(place.name) ? 'number' : 'integer' }
  return flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown) ? {} : undefined
}

function structuredSchema(reading: Reading, type: ts.Type, place: Place): Schema {
  const { checker } = reading
  const name = nameOf(type)
  if (checker.isArrayType(type)) {
    return { type: 'array', items: schemaOf(reading, argumentOf(checker, type), place) ?? {} }
  }
  if (name === 'ApiList') return listOf(schemaOf(reading, argumentOf(checker, type), place))
  if (name === 'MetadataParam') return { type: 'object', additionalProperties: { type: 'string' }, properties: {} }
  if (!(type.flags & ts.TypeFlags.Object)) return {}
  return namedObject(reading, type) ?? anonymousObject(reading, type, place)
}

function anonymousObject(reading: Reading, type: ts.Type, { inside }: Place): Schema {
  return inside.includes(type) ? { type: 'object' } : objectSchema(reading, type, [...inside, type])
}

function namedObject(reading: Reading, type: ts.Type): Schema | undefined {
  const object = literalOf(reading.checker, type, 'object')
  const refers = !reading.sending && object && object !== 'list' && type.getProperty('id')
  return refers ? reference(reading, object, type) : undefined
}

/** What is between the angle brackets of a generic alias or reference. */
export const argumentOf = (checker: ts.TypeChecker, type: ts.Type): ts.Type =>
  (type.aliasTypeArguments ?? checker.getTypeArguments(type as ts.TypeReference))[0]!

function literalOf(checker: ts.TypeChecker, type: ts.Type, property: string) {
  const symbol = type.getProperty(property)
  const value = symbol && checker.getTypeOfSymbol(symbol)
  return value?.isStringLiteral() ? value.value : undefined
}

function reference(reading: Reading, object: string, type: ts.Type): Schema {
  const { checker, components } = reading
  if (object === 'event') reading.eventTypes.add(literalOf(checker, type, 'type') ?? '')
  const gone = type.getProperty('deleted') && type.symbol.name.startsWith('Deleted')
  const key = gone ? `deleted_${object}` : object
  if (!(key in components)) {
    components[key] = {}
    components[key] = gone || describedObjects.has(object) ? objectSchema(reading, type, [type]) : merelyNamed(object)
  }
  return { $ref: `#/components/schemas/${key}` }
}

const merelyNamed = (object: string): Schema => ({
  type: 'object',
  required: ['id', 'object'],
  properties: { id: { type: 'string' }, object: { type: 'string', enum: [object] } },
  additionalProperties: true,
})

const documentationOf = (checker: ts.TypeChecker, symbol: ts.Symbol) =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker))
