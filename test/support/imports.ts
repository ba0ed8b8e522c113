// What a source file imports, read with TypeScript's own parser. It refuses to judge; the boundary tests do.
import { dirname, relative, resolve, sep } from 'node:path'
import ts from 'typescript-6'
import { projectRoot } from './packed.ts'
import { textOf } from './project-files.ts'

/** What stands after `from`, and whether only types come from there. */
export type Import = { readonly specifier: string; readonly typeOnly: boolean; readonly line: number }

/** The syntax tree of a source file. */
export function treeOf(file: string): ts.SourceFile {
  return ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true)
}

/** Every import of a source file: statements, re-exports, `import()` of values and of types. */
export function importsOf(file: string): Import[] {
  const tree = treeOf(file)
  const found: Import[] = []
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier) return
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
    found.push({
      specifier: ts.isStringLiteralLike(specifier) ? specifier.text : specifier.getText(tree),
      typeOnly,
      line,
    })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, importsOnlyTypes(node))
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, exportsOnlyTypes(node))
    else if (ts.isImportTypeNode(node))
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument, true)
    else if (ts.isExternalModuleReference(node)) add(node, node.expression, false)
    else if (ts.isCallExpression(node) && loadsModule(node)) add(node, node.arguments[0], false)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** The project file that a relative import of another project file names. */
export function importedFile(file: string, specifier: string): string {
  return relative(projectRoot, resolve(projectRoot, dirname(file), specifier))
    .split(sep)
    .join('/')
}

function importsOnlyTypes({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false
  if (importClause.isTypeOnly) return true
  const { name, namedBindings } = importClause
  return !name && !!namedBindings && ts.isNamedImports(namedBindings) && allTypes(namedBindings.elements)
}

function exportsOnlyTypes({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  return isTypeOnly || (!!exportClause && ts.isNamedExports(exportClause) && allTypes(exportClause.elements))
}

function allTypes(elements: readonly { readonly isTypeOnly: boolean }[]): boolean {
  return elements.length > 0 && elements.every((element) => element.isTypeOnly)
}

function loadsModule({ expression }: ts.CallExpression): boolean {
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require')
  )
}
