import { plainSerialization } from '../../model';
import type { Parameter } from '../../model';
import type { SchemaReader } from '../schema';
import type { SyntaxNode } from '../syntax';

/**
 * Parameters of a channel address. Version 2 gives each a schema; version 3
 * writes `enum` and `default` on the parameter itself and says that the value
 * is a text, which a schema of version 2 without a type is taken to mean too.
 */
export function readChannelParameters(
  channel: SyntaxNode,
  placeholders: readonly string[],
  schemas: SchemaReader,
): readonly Parameter[] {
  const found: Parameter[] = [];
  for (const [name, written] of channel.get('parameters')?.entries() ?? []) {
    const node = schemas.references.follow(written);
    const position = placeholders.indexOf(name);
    found.push({
      identity: position < 0 ? `path:${name}` : `path:{${position}}`,
      name,
      location: 'path',
      required: true,
      deprecated: false,
      serialization: plainSerialization,
      schema: schemas.text(node.get('schema') ?? node),
      place: node,
    });
  }
  return found;
}
