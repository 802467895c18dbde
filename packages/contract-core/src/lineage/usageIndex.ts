import { declarationKey, isSameField } from './fieldKey';
import type { FieldName, FieldUsage, LineageEdge } from './fieldUsage';

/** Usages and edges, found by field and by attribute. */
export interface UsageIndex {
  readonly usages: readonly FieldUsage[];
  readonly edges: readonly LineageEdge[];
  usagesOf(field: FieldName): readonly FieldUsage[];
  /** Edges whose value becomes that of the field. */
  edgesInto(field: FieldName): readonly JoinedEdge[];
  /** Edges that the value of the field goes along. */
  edgesOutOf(field: FieldName): readonly JoinedEdge[];
  /** `account.legalName` */
  usagesOfAttribute(attribute: string): readonly FieldUsage[];
}

/**
 * An edge at a field, and what joins them: the field itself, or the attribute
 * that it carries in the same system, which hands on what came in by one contract
 * through another.
 */
export interface JoinedEdge {
  readonly edge: LineageEdge;
  readonly joinedBy: 'field' | 'attribute';
}

/** Looks everything up once; `usageOf` then asks only what it needs. */
export function buildUsageIndex(
  usages: readonly FieldUsage[],
  edges: readonly LineageEdge[],
): UsageIndex {
  const byField = grouped(usages, usage => declarationKey(usage));
  const byAttribute = grouped(usages, ({ attribute }) => attribute);
  const into = edgesByField(edges, ({ to }) => to);
  const outOf = edgesByField(edges, ({ from }) => from);
  return {
    usages,
    edges,
    usagesOf: field =>
      (byField.get(declarationKey(field)) ?? []).filter(usage =>
        isSameField(usage, field),
      ),
    edgesInto: into,
    edgesOutOf: outOf,
    usagesOfAttribute: attribute =>
      attribute === '' ? [] : (byAttribute.get(attribute) ?? []),
  };
}

function edgesByField(
  edges: readonly LineageEdge[],
  endOf: (edge: LineageEdge) => FieldName,
): (field: FieldName) => readonly JoinedEdge[] {
  const byField = grouped(edges, edge => declarationKey(endOf(edge)));
  const byAttribute = grouped(edges, edge => attributeKey(endOf(edge)));
  return field => {
    const direct = (byField.get(declarationKey(field)) ?? []).filter(edge =>
      isSameField(endOf(edge), field),
    );
    const known = new Set(direct);
    const key = attributeKey(field);
    const within = key === '' ? [] : (byAttribute.get(key) ?? []);
    return [
      ...direct.map(edge => ({ edge, joinedBy: 'field' as const })),
      ...within
        .filter(edge => !known.has(edge))
        .map(edge => ({ edge, joinedBy: 'attribute' as const })),
    ];
  };
}

/** Empty where no attribute or no system is known: then nothing is joined by it. */
export function attributeKey({ system, attribute }: FieldName): string {
  return system === '' || attribute === '' ? '' : `${system}\0${attribute}`;
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
