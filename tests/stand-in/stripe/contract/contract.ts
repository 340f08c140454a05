import { answerChecks } from './answers.ts'
import { blank } from './blank.ts'
import type { ContractDocument, Operation, Verb } from './document.ts'
import { requestReader } from './requests.ts'
import { storedContract } from './stored-contract.ts'

/** An operation of the contract that a request means, e.g. `get /v1/refunds/{id}` with its id. */
export interface Call {
  name: string
  operation: Operation
  id: string
}

export type Contract = ReturnType<typeof contractFrom>

const loaded = new Map<string | undefined, Promise<Contract>>()

/** The contract of the installed SDK, ready to judge requests and answers. Read once in a process. */
export function loadContract(folder?: string): Promise<Contract> {
  const contract = loaded.get(folder) ?? storedContract(folder).then(contractFrom)
  loaded.set(folder, contract)
  return contract
}

function contractFrom(document: ContractDocument) {
  const addresses = Object.keys(document.paths)
    .sort((a, b) => variables(a) - variables(b))
    .map((path) => ({ path, pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '([^/]+)')}$`) }))
  return {
    apiVersion: document.info.version,
    eventTypes: document.components.schemas['event']?.properties?.['type']?.enum ?? [],
    checks: answerChecks(document),
    read: requestReader(),
    blank: (kind: string) => blank(document, kind),
    /** Whether a field of a kind may refer to another object. */
    refers: (kind: string, field: string) =>
      JSON.stringify(document.components.schemas[kind]?.properties?.[field] ?? {}).includes('"$ref"'),
    /** Which operation is called, or nothing where Stripe has none. */
    callOf(verb: string, pathname: string): Call | undefined {
      const address = addresses.find(({ path, pattern }) => pattern.test(pathname) && operationAt(document, verb, path))
      if (!address) return undefined
      const operation = operationAt(document, verb, address.path)!
      const id = decodeURIComponent(address.pattern.exec(pathname)?.[1] ?? '')
      return { name: `${verb} ${address.path}`, operation, id }
    },
  }
}

const variables = (path: string) => path.split('{').length
const operationAt = (document: ContractDocument, verb: string, path: string) => document.paths[path]?.[verb as Verb]
