import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import qs from 'qs'
import { refuse } from '../api/problem.ts'
import type { Operation, Schema } from './document.ts'

export type Params = Record<string, unknown>

/** Decode `a[0][b]=c` as Stripe does. With qs's own limits a list of more than 20 entries would become an object. */
export const decode = (text: string): Params =>
  qs.parse(text, { depth: 20, arrayLimit: 1000, parameterLimit: 20_000, ignoreQueryPrefix: true })

/** A function that turns the texts of a request into typed parameters, or refuses with Stripe's words. */
export function requestReader() {
  const ajv = new Ajv({
    strict: false,
    coerceTypes: true,
    allErrors: true,
    validateSchema: false,
    code: { optimize: false },
  })
  const known = new Map<string, ValidateFunction>()
  return (operation: Operation, text: string): Params => {
    const validate = known.get(operation.operationId) ?? ajv.compile(requestSchema(operation))
    known.set(operation.operationId, validate)
    const params = decode(text)
    if (!validate(params)) complain(validate.errors ?? [])
    return params
  }
}

function requestSchema(operation: Operation): Schema {
  const body = operation.requestBody?.content['application/x-www-form-urlencoded'].schema
  if (body) return body
  const query = operation.parameters.filter((parameter) => parameter.in === 'query')
  return {
    type: 'object',
    additionalProperties: false,
    required: query.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    properties: Object.fromEntries(query.map((parameter) => [parameter.name, parameter.schema])),
  }
}

const telling = ['additionalProperties', 'required', 'enum', 'maxItems', 'maxLength', 'pattern', 'type']

/** Of all that the validator found, say the one thing that a person would call the mistake. */
function complain(errors: ErrorObject[]): never {
  const weight = (error: ErrorObject) => (telling.indexOf(error.keyword) + 8) % 8
  const depth = (error: ErrorObject) => error.instancePath.split('/').length
  const [first] = [...errors].sort((a, b) => weight(a) - weight(b) || depth(b) - depth(a))
  if (!first) throw new Error('The validator refused without a reason')
  const { param, message, code } = wording(first)
  refuse(message, param, code)
}

function wording(error: ErrorObject): { param: string; message: string; code?: string } {
  const limits = error.params as Record<string, unknown>
  const extra = (limits['additionalProperty'] ?? limits['missingProperty']) as string | undefined
  const param = bracketed([...error.instancePath.split('/').filter(Boolean), ...(extra ? [extra] : [])])
  switch (error.keyword) {
    case 'additionalProperties':
      return { param, message: `Received unknown parameter: ${param}`, code: 'parameter_unknown' }
    case 'required':
      return { param, message: `Missing required param: ${param}.`, code: 'parameter_missing' }
    case 'enum':
      return { param, message: `Invalid ${param}: must be one of ${(limits['allowedValues'] as string[]).join(', ')}` }
    case 'type':
      return { param, message: `Invalid ${String(limits['type'])}: ${param}`, code: 'parameter_invalid' }
    default:
      return { param, message: `Invalid ${param}: ${error.message ?? error.keyword}` }
  }
}

const bracketed = (parts: string[]) => parts.map((part, index) => (index === 0 ? part : `[${part}]`)).join('')
