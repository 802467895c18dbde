import type { Content, Header, RequestBody, Response } from '../../model';
import { normaliseMediaType } from '../mediaType';
import type { SchemaReader } from '../schema';
import type { SyntaxNode } from '../syntax';
import { valueSchema } from './readParameters';

export function readRequestBody(
  written: SyntaxNode | undefined,
  schemas: SchemaReader,
): RequestBody | null {
  if (written === undefined) return null;
  const node = schemas.references.follow(written);
  return {
    required: node.flag('required'),
    contents: readContents(node.get('content'), schemas),
    place: written,
  };
}

export function readResponses(
  responses: SyntaxNode | undefined,
  schemas: SchemaReader,
): ReadonlyMap<string, Response> {
  const found = new Map<string, Response>();
  for (const [key, written] of responses?.entries() ?? []) {
    if (key.startsWith('x-')) continue;
    const node = schemas.references.follow(written);
    const status = key === 'default' ? key : key.toUpperCase();
    found.set(status, {
      status,
      contents: readContents(node.get('content'), schemas),
      headers: readHeaders(node.get('headers'), schemas),
      place: written,
    });
  }
  return found;
}

function readContents(
  content: SyntaxNode | undefined,
  schemas: SchemaReader,
): ReadonlyMap<string, Content> {
  const found = new Map<string, Content>();
  for (const [name, written] of content?.entries() ?? []) {
    const mediaType = normaliseMediaType(name);
    const node = schemas.references.follow(written);
    const schema = node.get('schema') ?? node.get('itemSchema');
    if (found.has(mediaType)) continue;
    found.set(mediaType, {
      mediaType,
      schema: schema === undefined ? null : schemas.use(schema),
      place: written,
    });
  }
  return found;
}

function readHeaders(
  headers: SyntaxNode | undefined,
  schemas: SchemaReader,
): ReadonlyMap<string, Header> {
  const found = new Map<string, Header>();
  for (const [name, written] of headers?.entries() ?? []) {
    // OpenAPI 3, "Response Object": a header named Content-Type is ignored.
    if (name.toLowerCase() === 'content-type') continue;
    const node = schemas.references.follow(written);
    found.set(name.toLowerCase(), {
      name,
      required: node.flag('required'),
      deprecated: node.flag('deprecated'),
      schema: valueSchema(node, schemas),
      place: written,
    });
  }
  return found;
}
