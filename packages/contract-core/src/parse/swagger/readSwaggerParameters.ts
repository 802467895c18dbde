import type { Parameter, ParameterLocation, Serialization } from '../../model';
import { identityOf, isIgnoredHeader } from '../openapi';
import { readLifecycle } from '../readLifecycle';
import type { References } from '../references';
import type { SchemaReader } from '../schema';
import type { SyntaxNode } from '../syntax';

const locations: ReadonlySet<string> = new Set<ParameterLocation>([
  'path',
  'query',
  'header',
]);

/** Written parameters behind their references, by place and name. */
export type PlacedParameters = ReadonlyMap<string, SyntaxNode>;

/** A later holder's parameter overrides an earlier one's. */
export function parametersByPlace(
  holders: readonly SyntaxNode[],
  references: References,
): PlacedParameters {
  const found = new Map<string, SyntaxNode>();
  for (const holder of holders) {
    for (const written of holder.get('parameters')?.elements() ?? []) {
      const node = references.follow(written);
      const place = node.string('in') ?? '';
      const name = node.string('name') ?? '';
      // There is one body at most, whatever its name.
      found.set(place === 'body' ? place : `${place}:${name}`, node);
    }
  }
  return found;
}

/** All but `body` and `formData`, whose values are their own schemas. */
export function readSwaggerParameters(
  placed: PlacedParameters,
  placeholders: readonly string[],
  schemas: SchemaReader,
): readonly Parameter[] {
  return [...placed.values()].flatMap(node => {
    const name = node.string('name') ?? '';
    const location = node.string('in') ?? '';
    if (!isLocation(location)) return [];
    if (location === 'header' && isIgnoredHeader(name)) return [];
    // A path parameter that the path does not mention cannot be sent.
    if (location === 'path' && !placeholders.includes(name)) return [];
    const lifecycle = readLifecycle(node);
    return [
      {
        identity: identityOf(location, name, placeholders),
        name,
        location,
        required: location === 'path' || node.flag('required'),
        deprecated: lifecycle.deprecated,
        lifecycle,
        serialization: {
          ...collectionStyle(node, location === 'query' ? 'form' : 'simple'),
          allowReserved: false,
          allowEmptyValue: node.flag('allowEmptyValue'),
          mediaType: null,
        },
        schema: schemas.use(node),
        place: node,
      },
    ];
  });
}

function isLocation(text: string): text is ParameterLocation {
  return locations.has(text);
}

/**
 * `collectionFormat` as a style of OpenAPI 3. Its default `csv` is a style
 * without `explode`; tabs have no style there and keep their name.
 */
export function collectionStyle(
  node: SyntaxNode,
  plainStyle: 'form' | 'simple',
): Pick<Serialization, 'style' | 'explode'> {
  switch (node.string('collectionFormat')) {
    case 'multi':
      return { style: plainStyle, explode: true };
    case 'ssv':
      return { style: 'spaceDelimited', explode: false };
    case 'pipes':
      return { style: 'pipeDelimited', explode: false };
    case 'tsv':
      return { style: 'tabDelimited', explode: false };
    default:
      return { style: plainStyle, explode: false };
  }
}
