import type { Schema, SchemaSubtypes, SchemaSummary } from '../../model';
import type { SyntaxNode } from '../syntax';
import type { SchemaReader } from './readSchema';
import { SchemaNode } from './schemaNode';
import { writtenAlike } from './writtenAlike';
import type { WritingBudget } from './writtenAlike';

export type SchemaPair = readonly [base: Schema, revision: Schema];

/**
 * The pairs of schemas on which it depends whether two schemas mean the same,
 * where they are written alike; null where that cannot be told from the text.
 */
export function dependenciesIfAlike(
  base: Schema,
  revision: Schema,
  budget: WritingBudget,
): readonly SchemaPair[] | null {
  if (!(base instanceof SchemaNode && revision instanceof SchemaNode)) {
    return dependenciesOfSummaries(base.summary, revision.summary);
  }
  const comparable =
    base.constructor === revision.constructor &&
    base.unreadable === revision.unreadable &&
    haveOneDialect(base.reader, revision.reader);
  if (!comparable) return null;
  if (base.unreadable !== null) return [];
  const references = writtenAlike(base.node, revision.node, budget);
  const subtypes = subtypesOf(base.subtypes, revision.subtypes);
  if (references === null || subtypes === null) return null;
  return [
    ...references.map(([left, right]): SchemaPair => [
      targetOf(base.reader, left),
      targetOf(revision.reader, right),
    ]),
    ...subtypes,
  ];
}

/** Null where not the same values choose among subtypes. */
function subtypesOf(
  base: SchemaSubtypes | null,
  revision: SchemaSubtypes | null,
): readonly SchemaPair[] | null {
  if (base === null || revision === null) return base === revision ? [] : null;
  if (base.byValue.size !== revision.byValue.size) return null;
  const pairs: SchemaPair[] = [];
  for (const [value, { schema }] of base.byValue) {
    const counterpart = revision.byValue.get(value);
    if (counterpart === undefined) return null;
    pairs.push([schema, counterpart.schema]);
  }
  return pairs;
}

function dependenciesOfSummaries(
  base: SchemaSummary | null,
  revision: SchemaSummary | null,
): readonly SchemaPair[] | null {
  const alike =
    base !== null &&
    revision !== null &&
    base.text === revision.text &&
    base.inner.length === revision.inner.length;
  return alike
    ? base.inner.map((schema, index) => [schema, revision.inner[index]])
    : null;
}

function haveOneDialect(base: SchemaReader, revision: SchemaReader): boolean {
  return JSON.stringify(base.dialect) === JSON.stringify(revision.dialect);
}

function targetOf(reader: SchemaReader, node: SyntaxNode): Schema {
  const beside = reader.hasSiblings(node) ? reader.referenced(node) : null;
  return (beside ?? reader.use(node)).schema;
}
