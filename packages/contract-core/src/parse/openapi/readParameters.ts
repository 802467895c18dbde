import type { Parameter, ParameterLocation, SchemaUse } from '../../model';
import type { SchemaReader } from '../schema';
import type { SyntaxNode } from '../syntax';

const locations: ReadonlySet<string> = new Set<ParameterLocation>([
  'path',
  'query',
  'header',
  'cookie',
  'querystring',
]);

/**
 * Headers that OpenAPI 3 ignores as parameters (section "Parameter Object"):
 * media types and security describe them.
 */
const ignoredHeaders: ReadonlySet<string> = new Set([
  'accept',
  'content-type',
  'authorization',
]);

/** Parameters of an operation and, where not overridden, of its path. */
export function readParameters(
  item: SyntaxNode,
  operation: SyntaxNode,
  placeholders: readonly string[],
  schemas: SchemaReader,
): readonly Parameter[] {
  const found = new Map<string, Parameter>();
  for (const holder of [item, operation]) {
    for (const written of holder.get('parameters')?.elements() ?? []) {
      const parameter = readParameter(written, placeholders, schemas);
      if (parameter !== null) found.set(parameter.identity, parameter);
    }
  }
  return [...found.values()];
}

function readParameter(
  written: SyntaxNode,
  placeholders: readonly string[],
  schemas: SchemaReader,
): Parameter | null {
  const node = schemas.references.follow(written);
  const name = node.string('name');
  const location = node.string('in');
  if (name === undefined || location === undefined) return null;
  if (!isLocation(location)) return null;
  if (location === 'header' && ignoredHeaders.has(name.toLowerCase())) {
    return null;
  }
  // A path parameter that the path does not mention cannot be sent.
  if (location === 'path' && !placeholders.includes(name)) return null;
  return {
    identity: identityOf(location, name, placeholders),
    name,
    location,
    required: location === 'path' || node.flag('required'),
    deprecated: node.flag('deprecated'),
    serialization: serializationOf(node, location),
    schema: valueSchema(node, schemas),
    place: node,
  };
}

function isLocation(text: string): text is ParameterLocation {
  return locations.has(text);
}

function identityOf(
  location: ParameterLocation,
  name: string,
  placeholders: readonly string[],
): string {
  if (location === 'path') {
    return `path:{${placeholders.indexOf(name)}}`;
  }
  return location === 'header'
    ? `header:${name.toLowerCase()}`
    : `${location}:${name}`;
}

/** Defaults by OpenAPI 3, "Parameter Object": form for query and cookie. */
function serializationOf(
  node: SyntaxNode,
  location: ParameterLocation,
): string {
  const media = node.get('content')?.members?.keys().next().value;
  if (media !== undefined) return `content ${media}`;
  const form = location === 'query' || location === 'cookie';
  const style = node.string('style') ?? (form ? 'form' : 'simple');
  const exploded = node.get('explode')?.value ?? style === 'form';
  const reserved = node.flag('allowReserved') ? ' allowReserved' : '';
  return `${style}${exploded === true ? ' explode' : ''}${reserved}`;
}

/** The schema of a parameter or header, under `schema` or `content`. */
export function valueSchema(
  node: SyntaxNode,
  schemas: SchemaReader,
): SchemaUse | null {
  const schema = node.get('schema');
  if (schema !== undefined) return schemas.use(schema);
  for (const [, media] of node.get('content')?.entries() ?? []) {
    const inner = schemas.references.follow(media).get('schema');
    return inner === undefined ? null : schemas.use(inner);
  }
  return null;
}
