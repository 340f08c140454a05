/** A schema as OpenAPI 3.0 writes it, as far as the contract uses it. */
export interface Schema {
  $ref?: string
  type?: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array'
  enum?: (string | number)[]
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  nullable?: boolean
  pattern?: string
  maxLength?: number
  maxItems?: number
  description?: string
}

interface Parameter {
  name: string
  in: 'path' | 'query'
  required: boolean
  schema: Schema
}

export interface Operation {
  operationId: string
  parameters: Parameter[]
  requestBody?: { content: { 'application/x-www-form-urlencoded': { schema: Schema } } }
  responses: { 200: { description: string; content: { 'application/json': { schema: Schema } } } }
}

export type Verb = 'get' | 'post' | 'delete'

export interface ContractDocument {
  openapi: '3.0.0'
  info: { title: string; version: string; 'x-sdk': string; 'x-generator': string }
  paths: Record<string, Partial<Record<Verb, Operation>>>
  components: { schemas: Record<string, Schema> }
}
