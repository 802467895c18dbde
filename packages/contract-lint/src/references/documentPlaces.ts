/**
 * What a value of a document is read as, by where it stands. `names` and
 * `schemas` are maps or lists whose members have names that nobody gave a
 * meaning to: a property called `default` or `$ref` is a property.
 */
export type DocumentPlace =
  'object' | 'schema' | 'names' | 'schemas' | 'examples' | 'literal';

/**
 * Calls `visit` for every object of a document, a shared one for each place.
 *
 * @param start - Where the root stands; `object` for a whole document.
 */
export function eachPlace(
  root: unknown,
  visit: (value: object, place: DocumentPlace) => void,
  start: DocumentPlace = 'object',
): void {
  const kind = kindOf(root);
  const seen = new Map<object, Set<DocumentPlace>>();
  const waiting: [unknown, DocumentPlace][] = [[root, start]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, place] = next;
    if (typeof value !== 'object' || value === null) continue;
    const places = seen.get(value) ?? new Set();
    if (places.has(place)) continue;
    seen.set(value, places.add(place));
    if (!Array.isArray(value)) visit(value, place);
    for (const [name, member] of Object.entries(value)) {
      waiting.push([member, memberPlace(value, place, name, member, kind)]);
    }
  }
}

type DocumentKind = 'swagger' | 'openapi' | 'asyncapi' | 'unknown';

/** A document that others refer to does not say what it is. */
function kindOf(root: unknown): DocumentKind {
  if (typeof root !== 'object' || root === null) return 'unknown';
  if ('swagger' in root) return 'swagger';
  if ('asyncapi' in root) return 'asyncapi';
  return 'openapi' in root ? 'openapi' : 'unknown';
}

/** Where a member of an object stands, or an item of a list. */
export function memberPlace(
  holder: object,
  place: DocumentPlace,
  name: string,
  member: unknown,
  kind: DocumentKind = 'unknown',
): DocumentPlace {
  if (place === 'literal') return 'literal';
  if (place === 'schemas') return 'schema';
  if (place === 'names' || place === 'examples') return 'object';
  if (Array.isArray(holder)) return place;
  if (literals.has(name)) return 'literal';
  if (schemaMaps.has(name)) return 'schemas';
  if (schemas.has(name)) return 'schema';
  return place === 'schema'
    ? schemaMemberPlace(name)
    : objectMemberPlace(name, member, kind);
}

function schemaMemberPlace(name: string): DocumentPlace {
  if (name === 'examples') return 'literal';
  if (schemaLists.has(name)) return 'schemas';
  return schemaMembers.has(name) ? 'schema' : 'object';
}

function objectMemberPlace(
  name: string,
  member: unknown,
  kind: DocumentKind,
): DocumentPlace {
  if (name === 'payload') return 'schema';
  if (name === 'headers' && kind === 'asyncapi') return 'schema';
  if (name === 'examples') {
    const isLiteral = Array.isArray(member) || kind === 'swagger';
    return isLiteral ? 'literal' : 'examples';
  }
  return maps.has(name) && !Array.isArray(member) ? 'names' : 'object';
}

/** Values that mean themselves, whatever they hold. */
const literals = new Set([
  'const',
  'default',
  'enum',
  'example',
  'mapping',
  'scopes',
  'value',
  'x-example',
  'x-examples',
]);

/** Names of schemas, also where an object that is no schema holds them. */
const schemaMaps = new Set([
  '$defs',
  'definitions',
  'dependencies',
  'dependentSchemas',
  'patternProperties',
  'properties',
  'schemas',
]);
const schemaLists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const schemas = new Set(['schema', 'itemSchema']);
const schemaMembers = new Set([
  'additionalItems',
  'additionalProperties',
  'contains',
  'contentSchema',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]);

/** Names of other objects. */
const maps = new Set([
  'callbacks',
  'channels',
  'content',
  'encoding',
  'headers',
  'links',
  'messages',
  'operations',
  'parameters',
  'pathItems',
  'paths',
  'requestBodies',
  'responses',
  'securityDefinitions',
  'securitySchemes',
  'servers',
  'variables',
  'webhooks',
]);
