import { canonicalJson } from '../../model';
import type {
  Content,
  Encoding,
  PlaceEncodings,
  Header,
  Link,
  RequestBody,
  Response,
} from '../../model';
import { normaliseMediaType } from '../mediaType';
import { readLifecycle } from '../readLifecycle';
import type { SchemaReader } from '../schema';
import type { SyntaxNode } from '../syntax';
import type { LinkTargets } from './linkTargets';
import { readSerialization, valueSchema } from './readParameters';

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
  targets: LinkTargets,
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
      links: readLinks(node.get('links'), schemas, targets),
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
    if (found.has(mediaType)) continue;
    const node = schemas.references.follow(written);
    const schema = node.get('schema');
    const itemSchema = node.get('itemSchema');
    found.set(mediaType, {
      mediaType,
      schema: schema === undefined ? null : schemas.use(schema),
      itemSchema: itemSchema === undefined ? null : schemas.use(itemSchema),
      encodings: readEncodings(node.get('encoding'), schemas),
      placeEncodings: readPlaceEncodings(node, schemas),
      place: written,
    });
  }
  return found;
}

function readEncodings(
  encodings: SyntaxNode | undefined,
  schemas: SchemaReader,
): ReadonlyMap<string, Encoding> {
  const found = new Map<string, Encoding>();
  for (const [property, node] of encodings?.entries() ?? []) {
    found.set(property, readEncoding(node, schemas));
  }
  return found;
}

/** OpenAPI 3.2, "Media Type Object": parts that have no names. */
function readPlaceEncodings(
  content: SyntaxNode,
  schemas: SchemaReader,
): PlaceEncodings {
  const item = content.get('itemEncoding');
  return {
    prefix: (content.get('prefixEncoding')?.elements() ?? []).map(node =>
      readEncoding(node, schemas),
    ),
    item: item === undefined ? null : readEncoding(item, schemas),
  };
}

function readEncoding(node: SyntaxNode, schemas: SchemaReader): Encoding {
  const { style, explode, allowReserved } = readSerialization(node, 'form');
  const mediaTypes = node
    .string('contentType')
    ?.split(',')
    .map(normaliseMediaType)
    .sort();
  return {
    mediaTypes: mediaTypes ?? null,
    style,
    explode,
    allowReserved,
    headers: readHeaders(node.get('headers'), schemas),
    place: node,
  };
}

export function readHeaders(
  headers: SyntaxNode | undefined,
  schemas: SchemaReader,
): ReadonlyMap<string, Header> {
  const found = new Map<string, Header>();
  for (const [name, written] of headers?.entries() ?? []) {
    // OpenAPI 3, "Response Object": a header named Content-Type is ignored.
    if (name.toLowerCase() === 'content-type') continue;
    const node = schemas.references.follow(written);
    const lifecycle = readLifecycle(node);
    found.set(name.toLowerCase(), {
      name,
      required: node.flag('required'),
      deprecated: lifecycle.deprecated,
      lifecycle,
      serialization: readSerialization(node, 'simple'),
      schema: valueSchema(node, schemas),
      place: written,
    });
  }
  return found;
}

function readLinks(
  links: SyntaxNode | undefined,
  schemas: SchemaReader,
  targets: LinkTargets,
): ReadonlyMap<string, Link> {
  const found = new Map<string, Link>();
  for (const [name, written] of links?.entries() ?? []) {
    const node = schemas.references.follow(written);
    const values = ['parameters', 'requestBody'].map(
      member => node.get(member)?.toData() ?? null,
    );
    found.set(name, {
      name,
      target: targets.of(node),
      values: canonicalJson(values),
      place: written,
    });
  }
  return found;
}
