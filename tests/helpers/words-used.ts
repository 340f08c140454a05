import path from 'node:path'
import ts from 'typescript'

/** What words are asked for: whole keys, and patterns where a key is put together. */
export type Asked = { keys: Set<string>; patterns: RegExp[] }

/** The same by the path of the file that holds the words. */
type Used = Map<string, Asked>

/** The product as TypeScript sees it; `virtual` files count as if they were on the disk. */
export function programOf(roots: string[], virtual: Record<string, string> = {}): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file))
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
  const host = ts.createCompilerHost(options)
  const read = host.readFile.bind(host)
  const onDisk = host.fileExists.bind(host)
  const given = (file: string) => virtual[path.relative(process.cwd(), path.resolve(file))]
  host.readFile = (file) => given(file) ?? read(file)
  host.fileExists = (file) => given(file) !== undefined || onDisk(file)
  return ts.createProgram({ rootNames: [...roots, ...Object.keys(virtual)], options, host })
}

/**
 * Every key a room's words are asked for. The type of the argument says it: `say('basket.title')`, a key that a variable
 * holds, `say(`state.${state}`)` with a `state` of few values. A key whose type was widened by a cast counts by its letters.
 */
export function wordsUsed(program: ts.Program): Used {
  const checker = program.getTypeChecker()
  const used: Used = new Map()
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.arguments[0]) {
      const words = wordsAskedBy(checker.getTypeAtLocation(node.expression))
      if (words) note(entryOf(used, words), node.arguments[0], checker)
    }
    ts.forEachChild(node, visit)
  }
  for (const source of program.getSourceFiles()) if (isOurs(source.fileName)) visit(source)
  return used
}

const isOurs = (file: string) => /^(?:app|prisma\/seed)\b/.test(path.relative(process.cwd(), file))

/** The file whose object a `Say<…>` speaks for. */
function wordsAskedBy({ aliasSymbol, aliasTypeArguments: [words] = [] }: ts.Type): string | undefined {
  const [declared] = (aliasSymbol?.name === 'Say' && words?.symbol.declarations) || []
  return declared && path.relative(process.cwd(), declared.getSourceFile().fileName)
}

function entryOf(used: Used, file: string) {
  const entry: Asked = used.get(file) ?? { keys: new Set(), patterns: [] }
  used.set(file, entry)
  return entry
}

function note(entry: Asked, argument: ts.Expression, checker: ts.TypeChecker) {
  const bare = ts.isAsExpression(argument) ? argument.expression : argument
  if (bare !== argument && ts.isTemplateExpression(bare)) {
    entry.patterns.push(patternOf(bare))
    return
  }
  const type = checker.getTypeAtLocation(argument)
  for (const one of type.isUnion() ? type.types : [type]) if (one.isStringLiteral()) entry.keys.add(one.value)
}

function patternOf({ head, templateSpans }: ts.TemplateExpression) {
  const parts = [head.text, ...templateSpans.map(({ literal }) => literal.text)]
  return new RegExp(`^${parts.map((part) => part.replaceAll('.', String.raw`\.`)).join('.+')}$`)
}

/** A plural is asked for without its ending. */
const asAsked = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '')

/** The keys of a file of words that nothing asks for. */
export function unusedKeys(keys: string[], asked: Asked | undefined): string[] {
  return keys.filter(
    (key) => !asked?.keys.has(asAsked(key)) && !asked?.patterns.some((pattern) => pattern.test(asAsked(key))),
  )
}

/** The keys that are asked for and that no words answer. */
export function missingKeys(keys: string[], asked: Asked | undefined): string[] {
  const known = new Set(keys.map(asAsked))
  return [...(asked?.keys ?? [])].filter((key) => !known.has(key))
}
