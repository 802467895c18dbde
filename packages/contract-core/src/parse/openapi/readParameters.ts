import type {
  Parameter,
  ParameterLocation,
  SchemaUse,
  Serialization,
} from '../../model';
import { normaliseMediaType } from '../mediaType';
import { readLifecycle } from '../readLifecycle';
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

export function isIgnoredHeader(name: string): boolean {
  return ignoredHeaders.has(name.toLowerCase());
}

/** Parameters of the holders, of which a later one overrides an earlier one. */
export function readParameters(
  holders: readonly SyntaxNode[],
  placeholders: readonly string[],
  schemas: SchemaReader,
): readonly Parameter[] {
  const found = new Map<string, Parameter>();
  for (const holder of holders) {
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
  if (location === 'header' && isIgnoredHeader(name)) return null;
  // A path parameter that the path does not mention cannot be sent.
  if (location === 'path' && !placeholders.includes(name)) return null;
  const lifecycle = readLifecycle(node);
  return {
    identity: identityOf(location, name, placeholders),
    name,
    location,
    required: location === 'path' || node.flag('required'),
    deprecated: lifecycle.deprecated,
    lifecycle,
    serialization: readSerialization(
      node,
      location === 'query' || location === 'cookie' ? 'form' : 'simple',
    ),
    schema: valueSchema(node, schemas),
    place: node,
  };
}

function isLocation(text: string): text is ParameterLocation {
  return locations.has(text);
}

/** Equal for the same parameter in two versions. */
export function identityOf(
  location: ParameterLocation,
  name: string,
  placeholders: readonly string[],
): string {
  if (location === 'path') return `path:{${placeholders.indexOf(name)}}`;
  // Nobody sends the name of what is the whole query string.
  if (location === 'querystring') return 'querystring:';
  return location === 'header'
    ? `header:${name.toLowerCase()}`
    : `${location}:${name}`;
}

/** Defaults by OpenAPI 3, "Parameter Object". */
export function readSerialization(
  node: SyntaxNode,
  defaultStyle: 'form' | 'simple',
): Serialization {
  const media = node.get('content')?.members?.keys().next().value;
  const style = node.string('style') ?? defaultStyle;
  const exploded = node.get('explode')?.value ?? style === 'form';
  return {
    style,
    explode: exploded === true,
    allowReserved: node.flag('allowReserved'),
    allowEmptyValue: node.flag('allowEmptyValue'),
    mediaType: media === undefined ? null : normaliseMediaType(media),
  };
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
