import { plainSchema, plainSerialization } from '../../model';
import type { Parameter, SchemaUse } from '../../model';
import type { SchemaReader } from '../schema';
import type { SyntaxNode } from '../syntax';

/**
 * Parameters of a channel address, one for each placeholder; what is described
 * but does not occur in the address plays no role. Version 2 gives each a
 * schema; version 3 writes `enum` and `default` on the parameter itself and
 * says that the value is a text, which a parameter without a type or without a
 * description is taken to mean too.
 */
export function readChannelParameters(
  channel: SyntaxNode,
  placeholders: readonly string[],
  schemas: SchemaReader,
): readonly Parameter[] {
  const described = channel.get('parameters');
  return placeholders.map((name, position) => {
    const written = described?.get(name);
    const node =
      written === undefined ? null : schemas.references.follow(written);
    return {
      identity: parameterIdentity(position),
      name,
      location: 'path',
      required: true,
      deprecated: false,
      serialization: plainSerialization,
      schema:
        node === null
          ? anyText(channel)
          : schemas.text(node.get('schema') ?? node),
      place: node ?? channel,
    };
  });
}

/** A placeholder is known by its position; nobody sends its name. */
export function parameterIdentity(position: number): string {
  return `path:{${position}}`;
}

function anyText(place: SyntaxNode): SchemaUse {
  return { place, schema: plainSchema(place, { types: new Set(['string']) }) };
}
