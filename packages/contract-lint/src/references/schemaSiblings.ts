import { memberPlace } from './documentPlaces';
import type { DocumentPlace } from './documentPlaces';

/**
 * OpenAPI 3.1 reads what stands beside a `$ref`: in a schema all of it (JSON
 * Schema 2020-12, section 8.2.3.1), in other objects `summary` and
 * `description` (Reference Object). The resolver replaces the whole object, so
 * both are written in a form that says the same without a sibling.
 *
 * Returns the document itself where nothing stands beside a reference, and the
 * same objects wherever nothing below them changes.
 */
export function withSiblingsKept(root: object): object {
  if (!readsSiblings(root)) return root;
  return Object(keepSiblings(root, 'object', root, new Map()));
}

/** OpenAPI 3.1 and later; a document that others refer to does not say. */
function readsSiblings(root: object): boolean {
  const version: unknown = Reflect.get(root, 'openapi');
  return typeof version === 'string' && /^3\.[1-9]/.test(version);
}

type Kept = Map<object, Map<DocumentPlace, unknown>>;

function keepSiblings(
  value: unknown,
  place: DocumentPlace,
  root: object,
  kept: Kept,
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (place === 'literal') return value;
  const known = kept.get(value) ?? new Map<DocumentPlace, unknown>();
  kept.set(value, known);
  // An object that leads back to itself is never written in YAML or JSON.
  if (!known.has(place)) {
    known.set(place, rewritten(value, place, root, kept));
  }
  return known.get(place);
}

function rewritten(
  value: object,
  place: DocumentPlace,
  root: object,
  kept: Kept,
): unknown {
  const entries = Object.entries(value).map(
    ([name, member]) =>
      [
        name,
        member,
        keepSiblings(
          member,
          memberPlace(value, place, name, member, 'openapi'),
          root,
          kept,
        ),
      ] as const,
  );
  const isSame = entries.every(([, before, after]) => before === after);
  if (Array.isArray(value)) {
    return isSame ? value : entries.map(([, , after]) => after);
  }
  const members = isSame
    ? value
    : Object.fromEntries(entries.map(([name, , after]) => [name, after]));
  const { $ref, ...siblings } = members as Record<string, unknown>;
  if (typeof $ref !== 'string' || Object.keys(siblings).length === 0) {
    return members;
  }
  if (place === 'schema') return besideReference($ref, siblings);
  return place === 'object' ? describedAnew(members, root) : members;
}

/** A schema that asks what the referenced one asks, and the rest. */
function besideReference(
  $ref: string,
  siblings: Readonly<Record<string, unknown>>,
): object {
  const { allOf } = siblings;
  return {
    ...siblings,
    allOf: [...(Array.isArray(allOf) ? allOf : []), { $ref }],
  };
}

/** How many references in a row are followed to what they describe anew. */
const maxReferencesInARow = 20;

/** The target in the same document, under another summary or description. */
function describedAnew(holder: object, root: object): object {
  const described = Object.fromEntries(
    Object.entries(holder).filter(
      ([name]) => name === 'summary' || name === 'description',
    ),
  );
  let target: unknown = holder;
  for (let count = 0; count < maxReferencesInARow; count += 1) {
    const $ref: unknown = Reflect.get(Object(target), '$ref');
    if (typeof $ref !== 'string') break;
    target = valueAt(root, $ref);
  }
  return typeof target === 'object' &&
    target !== null &&
    !Array.isArray(target) &&
    !('$ref' in target)
    ? { ...target, ...described }
    : holder;
}

function valueAt(root: object, reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined;
  let at: unknown = root;
  for (const token of reference.slice(2).split('/')) {
    const name = decodeToken(token);
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) {
      return undefined;
    }
    at = Reflect.get(at, name);
  }
  return at;
}

function decodeToken(token: string): string {
  const plain = token.replaceAll('~1', '/').replaceAll('~0', '~');
  try {
    return decodeURIComponent(plain);
  } catch {
    // A lone per cent sign is no escape: the text means itself.
    return plain;
  }
}
