import { plainSerialization } from '../../model';
import type { Header, Response } from '../../model';
import { readLifecycle } from '../readLifecycle';
import type { SchemaReader } from '../schema';
import type { SyntaxNode } from '../syntax';
import { contentsOf, mediaTypesOf, swaggerValue } from './readSwaggerBody';
import { collectionStyle } from './readSwaggerParameters';

/** A response without a schema has no body (Swagger 2.0, "Response Object"). */
export function readSwaggerResponses(
  responses: SyntaxNode | undefined,
  produces: readonly SyntaxNode[],
  schemas: SchemaReader,
): ReadonlyMap<string, Response> {
  const found = new Map<string, Response>();
  for (const [status, written] of responses?.entries() ?? []) {
    if (status.startsWith('x-')) continue;
    const node = schemas.references.follow(written);
    const schema = node.get('schema');
    found.set(status, {
      status,
      contents:
        schema === undefined
          ? new Map()
          : contentsOf(
              mediaTypesOf(produces),
              swaggerValue(schema, schemas),
              schema,
            ),
      headers: readSwaggerHeaders(node.get('headers'), schemas),
      links: new Map(),
      place: written,
    });
  }
  return found;
}

function readSwaggerHeaders(
  headers: SyntaxNode | undefined,
  schemas: SchemaReader,
): ReadonlyMap<string, Header> {
  const found = new Map<string, Header>();
  for (const [name, node] of headers?.entries() ?? []) {
    if (name.toLowerCase() === 'content-type') continue;
    const lifecycle = readLifecycle(node);
    found.set(name.toLowerCase(), {
      name,
      // Version 2.0 has no word for a header that is always sent.
      required: false,
      deprecated: lifecycle.deprecated,
      lifecycle,
      serialization: {
        ...plainSerialization,
        ...collectionStyle(node, 'simple'),
      },
      schema: schemas.use(node),
      place: node,
    });
  }
  return found;
}
