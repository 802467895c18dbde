import { fieldIdentity } from './fieldKey';
import type { FieldName, LineageEdge } from './fieldUsage';
import type { JoinedEdge, UsageIndex } from './usageIndex';

/** One hop of a chain of integrations. */
export interface LineageHop extends LineageEdge {
  /** Hops from the field that was asked about; 1 for what touches it. */
  readonly distance: number;
  /** What joins the hop to the one before: a field, or an attribute within a system. */
  readonly joinedBy: JoinedEdge['joinedBy'];
}

/** How far chains are followed: no estate hands a value on more often. */
const longestChain = 50;

/**
 * Where values of fields come from (`upstream`) or go (`downstream`), along
 * chains of integrations. Each edge is told once, with its shortest distance, so
 * that a cycle ends.
 */
export function lineageChain(
  index: Pick<UsageIndex, 'edgesInto' | 'edgesOutOf'>,
  fields: readonly FieldName[],
  way: 'upstream' | 'downstream',
): readonly LineageHop[] {
  const hops: LineageHop[] = [];
  const told = new Set<LineageEdge>();
  const visited = new Set(fields.map(fieldIdentity));
  let here = fields;
  for (let distance = 1; distance <= longestChain; distance += 1) {
    const next = new Map<string, FieldName>();
    for (const field of here) {
      const edges =
        way === 'upstream' ? index.edgesInto(field) : index.edgesOutOf(field);
      for (const { edge, joinedBy } of edges) {
        if (told.has(edge)) continue;
        told.add(edge);
        hops.push({ ...edge, distance, joinedBy });
        const reached = way === 'upstream' ? edge.from : edge.to;
        next.set(fieldIdentity(reached), reached);
      }
    }
    here = [...next]
      .filter(([identity]) => !visited.has(identity))
      .map(([, field]) => field);
    for (const identity of next.keys()) visited.add(identity);
    if (here.length === 0) break;
  }
  return hops.sort(byDistance);
}

function byDistance(left: LineageHop, right: LineageHop): number {
  return left.distance - right.distance || compareText(left, right);
}

function compareText(left: LineageHop, right: LineageHop): number {
  const [one, other] = [left, right].map(
    ({ integration, row, from, to }) =>
      `${integration}\0${row}\0${from.path}\0${to.path}`,
  );
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
