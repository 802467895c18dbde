import { canonicalJson, schemaTypes } from '../../model';
import type { SchemaType, SchemaUse } from '../../model';
import type { SyntaxNode } from '../syntax';

/** What `type` may be, of whatever a document writes there. */
export const knownTypes: ReadonlySet<unknown> = new Set(schemaTypes);

/** The types that `type` names; null where it names none that exist. */
export function readTypes(written: SyntaxNode): ReadonlySet<SchemaType> | null {
  const names = written.items?.map(item => item.value) ?? [written.value];
  const types = names.filter((name): name is SchemaType =>
    knownTypes.has(name),
  );
  return types.length === 0 ? null : new Set(types);
}

/** The syntax of a keyword of one schema; undefined where it is not written. */
export type KeywordSyntax = (keyword: string) => SyntaxNode | undefined;

/** `const` and `enum`, or `x-extensible-enum` where it stands for `enum`. */
export function readEnumeration(
  syntaxOf: KeywordSyntax,
): readonly unknown[] | null {
  const written = syntaxOf('enum') ?? syntaxOf('x-extensible-enum');
  const values = written?.items?.map(item => item.toData()) ?? null;
  const constant = syntaxOf('const');
  if (constant === undefined) return values;
  const value = constant.toData();
  const text = canonicalJson(value);
  const isListed =
    values?.some(member => canonicalJson(member) === text) ?? true;
  return isListed ? [value] : [];
}

/** `dependentRequired` and the lists of draft 7's `dependencies`. */
export function readDependentRequired(
  syntaxOf: KeywordSyntax,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const keyword of ['dependentRequired', 'dependencies']) {
    for (const [name, node] of syntaxOf(keyword)?.entries() ?? []) {
      if (node.items === null) continue;
      const names = node.items.flatMap(item =>
        typeof item.value === 'string' ? [item.value] : [],
      );
      found.set(name, [...(found.get(name) ?? []), ...names]);
    }
  }
  return found;
}

const singleApplicators = [
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'unevaluatedProperties',
  'unevaluatedItems',
  'contentSchema',
] as const;

const namedApplicators = [
  'patternProperties',
  'dependentSchemas',
  'dependencies',
] as const;

const textAssertions = [
  'minContains',
  'maxContains',
  'dependentRequired',
  'contentEncoding',
  'contentMediaType',
  '$dynamicRef',
  '$recursiveRef',
] as const;

/** What `readApplicators` and `readAssertions` look for; few schemas have any. */
export const rareKeywords: ReadonlySet<string> = new Set<string>([
  ...singleApplicators,
  ...namedApplicators,
  ...textAssertions,
]);

/** The schemas of `Schema.applicators`, by keyword and name. */
export function readApplicators(
  syntaxOf: KeywordSyntax,
  use: (node: SyntaxNode) => SchemaUse,
): ReadonlyMap<string, SchemaUse> {
  const found = new Map<string, SchemaUse>();
  for (const keyword of singleApplicators) {
    const node = syntaxOf(keyword);
    if (node !== undefined) found.set(keyword, use(node));
  }
  for (const keyword of namedApplicators) {
    for (const [name, node] of syntaxOf(keyword)?.entries() ?? []) {
      if (node.items === null) found.set(`${keyword}/${name}`, use(node));
    }
  }
  return found;
}

/** The keywords of `Schema.assertions` as canonical text. */
export function readAssertions(
  syntaxOf: KeywordSyntax,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const keyword of textAssertions) {
    const node = syntaxOf(keyword);
    if (node !== undefined) found.set(keyword, canonicalJson(node.toData()));
  }
  for (const [name, node] of syntaxOf('dependencies')?.entries() ?? []) {
    if (node.items !== null) {
      found.set(`dependencies/${name}`, canonicalJson(node.toData()));
    }
  }
  return found;
}
