import ts from 'typescript';
import { entityReadOf } from './entityReads';
import type { SourceFile } from './houseRules';

/** A module that a source file names. */
export interface Import {
  readonly module: string;
  readonly line: number;
  /** Vanishes when compiled. */
  readonly typeOnly: boolean;
}

/** A global that a source file uses, as written. */
export interface GlobalUse {
  readonly expression: string;
  readonly line: number;
}

/** A member of an entity that a source file reads, as written. */
export interface EntityRead {
  readonly expression: string;
  readonly line: number;
}

export interface SourceFacts {
  readonly imports: readonly Import[];
  readonly globals: readonly GlobalUse[];
  /** Lines of export declarations. */
  readonly exports: readonly number[];
  /** What is read of an entity past its view. */
  readonly entityReads: readonly EntityRead[];
}

/** Imports of every form, uses of globals and exports of one source file. */
export function readSourceFacts(file: SourceFile): SourceFacts {
  const known = knownFacts.get(file);
  if (known) return known;
  const facts = readFacts(file);
  knownFacts.set(file, facts);
  return facts;
}

/** Several rules look at the same sources, and parsing is what takes long. */
const knownFacts = new WeakMap<SourceFile, SourceFacts>();

function readFacts(file: SourceFile): SourceFacts {
  const source = ts.createSourceFile(
    file.path,
    file.text,
    ts.ScriptTarget.Latest,
    true,
    file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const imports: Import[] = [];
  const globals: GlobalUse[] = [];
  const exports: number[] = [];
  const entityReads: EntityRead[] = [];
  const lineOf = (node: ts.Node) =>
    source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) imports.push({ ...found, line: lineOf(node) });
    const expression = globalOf(node);
    if (expression) globals.push({ expression, line: lineOf(node) });
    if (isExport(node)) exports.push(lineOf(node));
    const read = entityReadOf(node);
    if (read) entityReads.push({ expression: read, line: lineOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, globals, exports, entityReads };
}

function importOf(node: ts.Node): Omit<Import, 'line'> | null {
  if (ts.isImportDeclaration(node)) {
    return named(node.moduleSpecifier, isTypeOnlyImport(node.importClause));
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return named(node.moduleSpecifier, node.isTypeOnly);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return named(node.argument.literal, true);
  }
  if (ts.isExternalModuleReference(node)) return named(node.expression, false);
  if (!ts.isCallExpression(node)) return null;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ['require', 'require.resolve', 'vi.mock'].includes(
    node.expression.getText(),
  );
  const [argument] = node.arguments;
  return argument && (isImport || isRequire) ? named(argument, false) : null;
}

function named(
  specifier: ts.Node,
  typeOnly: boolean,
): Omit<Import, 'line'> | null {
  return ts.isStringLiteralLike(specifier)
    ? { module: specifier.text, typeOnly }
    : null;
}

/** `import type`, or braces in which every name is marked `type`. */
function isTypeOnlyImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const bindings = clause.namedBindings;
  return (
    !clause.name &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every(element => element.isTypeOnly)
  );
}

/** `Date.now`, `new Date()`, `Date()`, or a plain name that no member hides. */
function globalOf(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    return `${node.expression.text}.${node.name.text}`;
  }
  if (ts.isNewExpression(node) && (node.arguments?.length ?? 0) === 0) {
    return `new ${node.expression.getText()}()`;
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    return node.expression.text === 'Date' ? 'Date()' : null;
  }
  if (!ts.isIdentifier(node) || !isValueUse(node)) return null;
  return node.text;
}

/** Names of members, properties, parameters and types are no use of a global. */
function isValueUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return (
    (ts.isCallExpression(parent) && parent.expression === node) ||
    (ts.isVariableDeclaration(parent) && parent.initializer === node) ||
    (ts.isElementAccessExpression(parent) && parent.expression === node)
  );
}

function isExport(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node) || ts.isExportAssignment(node)) return true;
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(
      modifier => modifier.kind === ts.SyntaxKind.ExportKeyword,
    )
  );
}
