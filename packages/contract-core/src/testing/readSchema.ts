import type { SchemaUse } from '../model';
import { parseContract } from '../parse';

export type SchemaData = Readonly<Record<string, unknown>>;

/** A schema of 2020-12 as the parser reads it. */
export function readSchema(schema: SchemaData): SchemaUse {
  const parsed = parseContract({
    file: 'order.json',
    text: JSON.stringify({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      ...schema,
    }),
    references: [],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const [, create] = parsed.contract.operations;
  if (create.kind !== 'record' || create.sent === null) {
    throw new Error('no schema');
  }
  return create.sent;
}
