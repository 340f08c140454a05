import ts from 'typescript'

const seen = new Set(['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description', 'aria-roledescription'])
const hasLetters = (text: string) => /\p{L}/u.test(text.replaceAll(/&\w+;/g, ''))

/** Texts that stand in a page instead of in its room's words, as `line: text`. */
export function literalsIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const say = (node: ts.Node, words: string) => {
    if (!hasLetters(words)) return
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
    found.push(`${file}:${line + 1}: ${words.trim()}`)
  }
  const visit = (node: ts.Node): void => {
    for (const words of shownBy(node, source)) say(node, words)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function shownBy(node: ts.Node, source: ts.SourceFile): string[] {
  if (ts.isJsxText(node)) return [node.text]
  if (ts.isJsxAttribute(node)) return seen.has(node.name.getText(source)) ? textsOf(node.initializer) : []
  return ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) ? textsOf(node.expression) : []
}

/** What an expression shows as it stands, also as one of two possibilities. */
function textsOf(node: ts.Node | undefined): string[] {
  if (!node) return []
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) return textsOf(node.expression)
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)]
  return ts.isBinaryExpression(node) ? shownOf(node) : []
}

function shownOf({ left, operatorToken, right }: ts.BinaryExpression): string[] {
  // What stands before `&&` decides and is not shown; a comparison shows nothing.
  if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return textsOf(right)
  const either = [ts.SyntaxKind.PlusToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken]
  return either.includes(operatorToken.kind) ? [...textsOf(left), ...textsOf(right)] : []
}
