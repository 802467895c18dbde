import type { FieldName, Hop, UsageAnswer } from '../api/ownershipApi';

/** A field in the picture; those that were asked for are marked. */
export interface LineageNode {
  readonly id: string;
  readonly field: FieldName;
  readonly isAsked: boolean;
}

export interface LineageEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** All that carry the value this way, each with its evidence. */
  readonly hops: readonly Hop[];
}

export interface LineageGraph {
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
  /** Fields that stand too far away to be drawn. */
  readonly left: number;
}

export function fieldId(field: FieldName): string {
  return `${field.contract.ref}#${field.path}`;
}

/**
 * The way of a value from its origins to its last consumers. At most `most`
 * fields are drawn, the nearest first; the list beside the picture has all.
 */
export function lineageGraph(usage: UsageAnswer, most: number): LineageGraph {
  const asked = new Set(usage.fields.map(fieldId));
  const hops = [...usage.upstream, ...usage.downstream].sort(
    (one, other) => one.distance - other.distance,
  );
  const fields = new Map<string, FieldName>();
  for (const field of usage.fields) fields.set(fieldId(field), field);
  for (const { from, to } of hops) {
    for (const field of [from, to]) {
      if (!fields.has(fieldId(field))) fields.set(fieldId(field), field);
    }
  }
  // Fields that were asked for and that nothing moves would only fill the page.
  const moved = new Set(
    hops.flatMap(({ from, to }) => [from, to].map(fieldId)),
  );
  const drawn = [...fields].filter(([id]) => moved.has(id) || moved.size === 0);
  const kept = new Map(drawn.slice(0, most));
  const edges = new Map<string, { from: string; to: string; hops: Hop[] }>();
  for (const hop of hops) {
    const [from, to] = [fieldId(hop.from), fieldId(hop.to)];
    if (from === to || !kept.has(from) || !kept.has(to)) continue;
    const id = `${from} ${to}`;
    const edge = edges.get(id) ?? { from, to, hops: [] };
    edges.set(id, edge);
    edge.hops.push(hop);
  }
  return {
    nodes: [...kept].map(([id, field]) => ({
      id,
      field,
      isAsked: asked.has(id),
    })),
    edges: [...edges].map(([id, edge]) => ({ id, ...edge })),
    left: drawn.length - kept.size,
  };
}
