import path from 'node:path'
import ts from 'typescript'
import type { ContractDocument, Schema } from './document.ts'
import { installedSdk } from './installed-sdk.ts'
import { describeResource } from './operations.ts'
import type { Reading } from './schema-of.ts'
import { wantedResources } from './wanted.ts'

/** Read the contract out of the installed SDK's own declarations and code. Takes a second or two, needs no network. */
export function generateContract(generator: string): ContractDocument {
  const sdk = installedSdk()
  const fileOf = (resource: string, extension: string) => path.join(sdk.folder, 'esm/resources', resource + extension)
  const program = ts.createProgram(
    Object.keys(wantedResources).map((resource) => fileOf(resource, '.d.ts')),
    {
      strict: true,
      skipLibCheck: true,
      types: [],
      lib: ['lib.es2022.d.ts'],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
    },
  )
  const components: Record<string, Schema> = {}
  const eventTypes = new Set<string>()
  const reading: Reading = { checker: program.getTypeChecker(), components, eventTypes, sending: false }
  const paths: ContractDocument['paths'] = {}
  for (const [name, methods] of Object.entries(wantedResources)) {
    const declarations = program.getSourceFile(fileOf(name, '.d.ts'))
    if (!declarations) throw new Error(`stripe@${sdk.version} has no resource ${name}`)
    describeResource(reading, { name, declarations, code: fileOf(name, '.js'), methods }, paths)
  }
  components['event'] = anyEvent(components['event']!, eventTypes)
  return refusingLooseEnds({
    openapi: '3.0.0',
    info: {
      title: "Stripe API subset, derived from the SDK's types",
      version: sdk.apiVersion,
      'x-sdk': sdk.version,
      'x-generator': generator,
    },
    paths,
    components: { schemas: components },
  })
}

/** The SDK declares one type per kind of event. One schema stands for all of them, with the closed list of kinds. */
const anyEvent = (first: Schema, kinds: Set<string>): Schema => ({
  ...first,
  properties: {
    ...first.properties,
    type: { type: 'string', enum: [...kinds].sort() },
    data: {
      type: 'object',
      required: ['object'],
      properties: {
        object: { type: 'object', required: ['object'], additionalProperties: true },
        previous_attributes: { type: 'object', additionalProperties: true },
      },
    },
  },
})

function refusingLooseEnds(document: ContractDocument): ContractDocument {
  const names = JSON.stringify(document).matchAll(/#\/components\/schemas\/([^"]+)"/g)
  const loose = [...names].map((match) => match[1]!).filter((name) => !(name in document.components.schemas))
  if (loose.length > 0) throw new Error(`The contract mentions objects it does not describe: ${loose.join(', ')}`)
  return document
}
