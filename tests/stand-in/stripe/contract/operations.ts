import { readFileSync } from 'node:fs'
import ts from 'typescript'
import type { ContractDocument, Operation, Schema, Verb } from './document.ts'
import { argumentOf, listOf, nameOf, objectSchema, schemaOf, type Reading } from './schema-of.ts'

interface Resource {
  name: string
  declarations: ts.SourceFile
  code: string
  methods: string[] | null
}

interface Route {
  verb: Verb
  path: string
}

/** Write the operations of one of the SDK's resources into `paths`. */
export function describeResource(reading: Reading, resource: Resource, paths: ContractDocument['paths']): void {
  const routes = routesIn(readFileSync(resource.code, 'utf8'))
  for (const method of methodsOf(resource)) {
    const name = method.name.getText()
    const route = routes.get(name)
    if (!route) throw new Error(`The SDK's code of ${resource.name}.${name} shows no address`)
    paths[route.path] ??= {}
    paths[route.path]![route.verb] = operationOf(reading, method, route, `${resource.name.replace('/', '')}_${name}`)
  }
}

function methodsOf({ declarations, methods }: Resource): ts.MethodDeclaration[] {
  return declarations.statements
    .filter((statement) => ts.isClassDeclaration(statement))
    .filter((statement) => statement.name?.text.endsWith('Resource'))
    .flatMap((statement) => statement.members.filter((member) => ts.isMethodDeclaration(member)))
    .filter((method) => methods === null || methods.includes(method.name.getText()))
}

/** The SDK's own code says which verb and address each of its methods calls. */
function routesIn(code: string): Map<string, Route> {
  const routes = new Map<string, Route>()
  const source = ts.createSourceFile('resource.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS)
  const visit = (node: ts.Node): void => {
    if (ts.isMethodDeclaration(node)) {
      const call = /_makeRequest\(\s*'(GET|POST|DELETE)',\s*(['`])([\s\S]*?)\2/.exec(code.slice(node.pos, node.end))
      const path = call?.[3]?.replaceAll(/\$\{encodeURIComponent\((\w+)\)\}/g, '{$1}')
      if (call && path) routes.set(node.name.getText(source), { verb: call[1]!.toLowerCase() as Verb, path })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return routes
}

function operationOf(reading: Reading, method: ts.MethodDeclaration, route: Route, operationId: string): Operation {
  const schema = parametersOf(reading, method)
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name: name!,
    in: 'path' as const,
    required: true,
    schema: { type: 'string' } satisfies Schema,
  }))
  const answer = answerOf(reading, method)
  const responses = { 200: { description: 'ok', content: { 'application/json': { schema: answer } } } }
  if (route.verb !== 'get') {
    const requestBody = { content: { 'application/x-www-form-urlencoded': { schema } } }
    return { operationId, parameters: inPath, requestBody, responses }
  }
  const inQuery = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: 'query' as const,
    required: schema.required?.includes(name) ?? false,
    schema: property,
  }))
  return { operationId, parameters: [...inPath, ...inQuery], responses }
}

function parametersOf(reading: Reading, method: ts.MethodDeclaration): Schema {
  const { checker } = reading
  const nothing: Schema = { type: 'object', properties: {}, additionalProperties: false }
  const parameter = method.parameters.find((candidate) => candidate.name.getText() === 'params')
  if (!parameter) return nothing
  const declared = checker.getNonNullableType(checker.getTypeAtLocation(parameter))
  const candidates = declared.isUnion() ? declared.types : [declared]
  const type = candidates.find((candidate) => candidate.symbol?.name !== 'RequestOptions')
  return type ? objectSchema({ ...reading, sending: true }, type, []) : nothing
}

function answerOf(reading: Reading, method: ts.MethodDeclaration): Schema {
  const { checker } = reading
  const returned = checker.getReturnTypeOfSignature(checker.getSignatureFromDeclaration(method)!)
  const promised = argumentOf(checker, returned)
  const wrapper = nameOf(returned) ?? ''
  if (wrapper.startsWith('ApiSearch')) return listOf(schemaOf(reading, promised), 'search_result')
  if (wrapper.startsWith('ApiList')) return listOf(schemaOf(reading, promised))
  return schemaOf(reading, unwrapped(promised)) ?? {}
}

const unwrapped = (type: ts.Type) => (type.aliasSymbol?.name === 'Response' ? type.aliasTypeArguments![0]! : type)
