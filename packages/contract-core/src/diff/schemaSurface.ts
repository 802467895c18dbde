import { canonicalJson } from '../model';
import type { SchemaChangeKind } from './change';
import type { SchemaView } from './schemaView';

/** What differs between two schemas themselves, apart from what is inside them. */
export type SurfaceKeyword =
  | 'value'
  | 'null'
  | 'enum'
  | 'bounds'
  | 'pattern'
  | 'format'
  | 'properties'
  | 'items'
  | 'union'
  | 'rules';

/** The keywords in which two views differ, whatever is inside of them. */
export function differingKeywords(
  base: SchemaView,
  revision: SchemaView,
): readonly SurfaceKeyword[] {
  const left = surfaceOf(base);
  const right = surfaceOf(revision);
  const keywords = Object.keys(left) as SurfaceKeyword[];
  return keywords.filter(
    keyword => canonicalJson(left[keyword]) !== canonicalJson(right[keyword]),
  );
}

function surfaceOf(view: SchemaView): Record<SurfaceKeyword, unknown> {
  const sorted = (texts: Iterable<string> | null) =>
    texts === null ? null : [...texts].sort();
  return {
    value: [view.acceptsNothing, view.unreadable, sorted(view.types)],
    null: [view.nullable, view.nullDoubted],
    enum: sorted(view.enumeration),
    bounds: [Object.fromEntries(view.bounds), view.uniqueItems],
    pattern: view.patterns,
    format: view.formats,
    properties: [
      sorted(view.required),
      sorted(view.properties.keys()),
      sorted(view.patternProperties.keys()),
      view.closed,
      view.additionalProperties.length > 0,
      view.readOnly,
      view.writeOnly,
    ],
    items: [view.items.length > 0, view.prefixItems.length],
    union: view.unions.map(({ exclusive, branches }) => [
      exclusive,
      branches.length,
    ]),
    rules: [sorted(view.applicators.keys()), [...view.assertions].sort()],
  };
}

/** What facts of these kinds tell, beside what is inside of objects. */
const told: Readonly<
  Partial<Record<SchemaChangeKind, readonly SurfaceKeyword[]>>
> = {
  'became-nullable': ['null', 'value'],
  'became-not-nullable': ['null', 'value'],
  'enum-value-added': ['enum', 'value'],
  'enum-value-removed': ['enum', 'value'],
  'extensible-enum-value-added': ['enum', 'value'],
  'limit-tightened': ['bounds'],
  'limit-loosened': ['bounds'],
  'limit-changed': ['bounds'],
  'pattern-added': ['pattern'],
  'pattern-removed': ['pattern'],
  'pattern-changed': ['pattern'],
  'format-changed': ['format', 'value'],
  'items-restricted': ['items'],
  'items-unrestricted': ['items'],
  'tuple-changed': ['items'],
  'union-branch-added': ['union'],
  'union-branch-removed': ['union'],
  'schema-rule-added': ['rules'],
  'schema-rule-removed': ['rules'],
  'schema-rule-changed': ['rules'],
};

/** Kinds beside which everything else is a consequence. */
const conclusive: ReadonlySet<SchemaChangeKind> = new Set<SchemaChangeKind>([
  'type-changed',
  'became-enum',
  'enum-lifted',
  'union-changed',
  'unreadable-schema-changed',
]);

/** Whether the kinds tell every keyword; each name of an object is looked at. */
export function tellAll(
  kinds: readonly SchemaChangeKind[],
  keywords: readonly SurfaceKeyword[],
): boolean {
  if (kinds.some(kind => conclusive.has(kind))) return true;
  const all = new Set<SurfaceKeyword>([
    'properties',
    ...kinds.flatMap(kind => told[kind] ?? []),
  ]);
  return keywords.every(keyword => all.has(keyword));
}
