import {
  attributeKey,
  buildUsageIndex,
  fieldIdentity,
  isSameField,
  lineageChain,
  usageOf,
  type FieldCatalogue,
  type FieldName,
  type FieldUsage,
  type LineageEdge,
  type UsageAnswer,
} from '@interlock/contract-core';
import type { Knex } from 'knex';
import { fieldKeyOf, indexed, lastStepOf, tieOf } from './usageKeys';

/** Keys that are asked about by one statement. */
const keysAtOnce = 500;

/**
 * Who reads or writes what a name means, as `usageOf` says of all that is stored,
 * without reading all of it: the usages that the name may mean, then the edges
 * along the chains of the fields that it does mean.
 */
export async function findUsage(
  database: Knex,
  catalogue: FieldCatalogue,
  name: string,
): Promise<UsageAnswer> {
  const usages = await usagesNamed(database, name);
  const answer = usageOf(buildUsageIndex(usages, []), catalogue, name);
  if (!answer.found) return answer;
  const { fields } = answer.usage;
  const [upstream, downstream] = await Promise.all([
    edgesAlong(database, fields, 'upstream'),
    edgesAlong(database, fields, 'downstream'),
  ]);
  const edges = [...upstream, ...downstream];
  const index = buildUsageIndex(usages, [
    ...new Map(edges.map(({ id, edge }) => [id, edge])).values(),
  ]);
  return {
    found: true,
    usage: {
      ...answer.usage,
      upstream: lineageChain(index, fields, 'upstream'),
      downstream: lineageChain(index, fields, 'downstream'),
    },
  };
}

interface BodyRow {
  readonly id: number;
  readonly body: string;
}

/** Every reading of a name ends with the last name of a path, but for attributes. */
async function usagesNamed(
  database: Knex,
  name: string,
): Promise<readonly FieldUsage[]> {
  const [byPath, byAttribute]: readonly (readonly BodyRow[])[] =
    await Promise.all([
      database('field_usages')
        .where('last_step', lastStepOf(name))
        .select('id', 'body'),
      database('field_usages')
        .where('attribute', indexed(name))
        .select('id', 'body'),
    ]);
  return [
    ...new Map(
      [...(byPath ?? []), ...(byAttribute ?? [])].map(row => [row.id, row]),
    ),
  ]
    .sort(([left], [right]) => left - right)
    .map(([, { body }]) => JSON.parse(body) as FieldUsage);
}

interface StoredEdge {
  readonly id: number;
  readonly edge: LineageEdge;
}

/** How far chains are followed, as in `lineageChain`. */
const longestChain = 50;

async function edgesAlong(
  database: Knex,
  fields: readonly FieldName[],
  way: 'upstream' | 'downstream',
): Promise<readonly StoredEdge[]> {
  const [keyColumn, tieColumn] =
    way === 'upstream'
      ? (['to_key', 'to_tie'] as const)
      : (['from_key', 'from_tie'] as const);
  const found = new Map<number, StoredEdge>();
  const visited = new Set<string>();
  let here = fields;
  for (let level = 0; level < longestChain && here.length > 0; level += 1) {
    for (const field of here) visited.add(fieldIdentity(field));
    const rows = [
      ...(await edgesBy(database, keyColumn, here.map(fieldKeyOf))),
      ...(await edgesBy(
        database,
        tieColumn,
        here.map(tieOf).filter(key => key !== ''),
      )),
    ];
    const next = new Map<string, FieldName>();
    for (const row of rows) {
      const [end, reached] =
        way === 'upstream'
          ? [row.edge.to, row.edge.from]
          : [row.edge.from, row.edge.to];
      // One schema may declare several fields, which differ by their paths.
      if (found.has(row.id) || !here.some(field => isJoined(field, end))) {
        continue;
      }
      found.set(row.id, row);
      next.set(fieldIdentity(reached), reached);
    }
    here = [...next]
      .filter(([identity]) => !visited.has(identity))
      .map(([, field]) => field);
  }
  return [...found.values()];
}

/** As `lineageChain` goes on: by the field, or by its attribute in its system. */
function isJoined(field: FieldName, end: FieldName): boolean {
  const tie = attributeKey(field);
  return isSameField(field, end) || (tie !== '' && tie === attributeKey(end));
}

async function edgesBy(
  database: Knex,
  column: 'from_key' | 'to_key' | 'from_tie' | 'to_tie',
  keys: readonly string[],
): Promise<readonly StoredEdge[]> {
  const asked = [...new Set(keys)];
  const edges: StoredEdge[] = [];
  for (let at = 0; at < asked.length; at += keysAtOnce) {
    const rows: readonly BodyRow[] = await database('lineage_edges')
      .whereIn(column, asked.slice(at, at + keysAtOnce))
      .select('id', 'body');
    for (const { id, body } of rows) {
      edges.push({ id, edge: JSON.parse(body) as LineageEdge });
    }
  }
  return edges;
}
