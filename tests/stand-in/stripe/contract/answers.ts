import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { ContractDocument, Operation, Schema } from './document.ts'

/** Checks for everything that is sent: keys missing, keys invented, values out of their list. They throw. */
export function answerChecks(document: ContractDocument) {
  // The schemas come from our own generator, and most of the time would go into polishing the validators' code.
  const ajv = new Ajv({ strict: false, validateSchema: false, inlineRefs: false, code: { optimize: false } })
  ajv.addSchema({ $id: 'contract', components: { schemas: sendable(document.components.schemas) } })
  const compiled = new Map<string, ValidateFunction>()
  return {
    /** The whole answer to a call. */
    answer({ operationId, responses }: Operation, value: unknown): void {
      const schema = responses[200].content['application/json'].schema
      const validate = compiled.get(operationId) ?? ajv.compile(strictly(schema))
      compiled.set(operationId, validate)
      insist(validate, operationId, value)
    },
    /** One object, by the name Stripe gives its kind. */
    object(kind: string, value: unknown): void {
      const validate = ajv.getSchema(`contract#/components/schemas/${kind}`)
      if (!validate) throw new Error(`The contract describes no ${kind}`)
      insist(validate as ValidateFunction, kind, value)
    },
  }
}

/** The kinds of object the stand-in has. An answer that holds any other kind is refused. */
const kinds = new Set([
  'charge',
  'checkout.session',
  'dispute',
  'event',
  'item',
  'payment_intent',
  'price',
  'product',
  'refund',
  'webhook_endpoint',
])

const sendable = (schemas: Record<string, Schema>) =>
  Object.fromEntries(
    Object.entries(schemas).map(([kind, schema]) => [kind, kinds.has(kind) ? strictly(schema) : false]),
  )

function insist(validate: ValidateFunction, name: string, value: unknown): void {
  if (validate(value)) return
  const found = (validate.errors ?? []).slice(0, 4).map((error: ErrorObject) => {
    return `${error.instancePath} ${error.message ?? error.keyword} ${JSON.stringify(error.params)}`
  })
  throw new Error(`The stand-in would send a ${name} that the contract refuses: ${found.join('; ')}`)
}

/** OpenAPI's `nullable` as JSON Schema says it, references made absolute, and no keys but those described. */
function strictly(schema: Schema): object {
  const { nullable, $ref, anyOf, items, properties, additionalProperties, ...rest } = schema
  const strict = {
    ...rest,
    ...($ref && { $ref: `contract${$ref}` }),
    ...(anyOf && { anyOf: anyOf.map(strictly) }),
    ...(items && { items: strictly(items) }),
    ...(properties && {
      properties: mapValues(properties, strictly),
      additionalProperties: openness(additionalProperties),
    }),
  }
  return nullable ? { anyOf: [strict, { type: 'null' }] } : strict
}

const openness = (declared: boolean | Schema | undefined) =>
  typeof declared === 'object' ? strictly(declared) : (declared ?? false)

const mapValues = <A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
