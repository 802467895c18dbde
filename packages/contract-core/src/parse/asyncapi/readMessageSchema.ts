import { canonicalJson } from '../../model';
import type { SchemaUse } from '../../model';
import type { SchemaReader } from '../schema';
import type { SyntaxNode } from '../syntax';

/** Schema formats whose payloads are JSON Schema, by their start. */
const readableFormats: readonly string[] = [
  'application/vnd.aai.asyncapi',
  'application/vnd.oai.openapi',
  'application/schema',
];

/**
 * A payload, headers or key. AsyncAPI 3 wraps schemas of other formats as
 * `{ schemaFormat, schema }`; version 2 writes the format of the payload on
 * the message. What is not JSON Schema stays unreadable and is compared by its
 * text.
 */
export function readMessageSchema(
  written: SyntaxNode,
  formatOfHolder: string,
  schemas: SchemaReader,
): SchemaUse {
  const target = schemas.references.follow(written);
  const wrapped = target.string('schemaFormat');
  const inner = target.get('schema');
  const isWrapped = wrapped !== undefined && inner !== undefined;
  const format = isWrapped ? wrapped : formatOfHolder;
  const schema = isWrapped ? inner : written;
  if (
    format === '' ||
    readableFormats.some(known => format.startsWith(known))
  ) {
    return schemas.use(schema);
  }
  const text = canonicalJson(schemas.references.follow(schema).toData());
  return schemas.opaque(schema, `${format} ${text}`);
}
