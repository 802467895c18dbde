import type { EstateEntity } from './estate';
import { formatEntityReference, parseEntityReference } from './entityReference';
import { reachValues } from './jsonPointer';

/** The text at `path` of an entity; empty where there is none. */
export function textAt(entity: EstateEntity, path: string): string {
  const [reached] = reachValues(entity.document, path);
  return typeof reached?.value === 'string' ? reached.value : '';
}

/** The texts that `path` reaches; values of another type are left out. */
export function textsAt(entity: EstateEntity, path: string): readonly string[] {
  return reachValues(entity.document, path)
    .map(reached => reached.value)
    .filter(value => typeof value === 'string');
}

/** The full refs that `path` reaches, in the order in which they are written. */
export function refsAt(
  entity: EstateEntity,
  path: string,
  defaultKind: string,
): readonly string[] {
  return textsAt(entity, path).flatMap(text =>
    fullRef(entity, text, defaultKind),
  );
}

/** The full ref at `path`; empty where there is none. */
export function refAt(
  entity: EstateEntity,
  path: string,
  defaultKind: string,
): string {
  return refsAt(entity, path, defaultKind)[0] ?? '';
}

/** A short ref in full: a missing namespace is that of the entity. */
export function fullRef(
  entity: EstateEntity,
  text: string,
  defaultKind: string,
): readonly string[] {
  const reference = parseEntityReference(text, {
    kind: defaultKind,
    namespace: namespaceOf(entity),
  });
  return reference ? [formatEntityReference(reference)] : [];
}

/** Namespace of an entity, as its ref has it. */
export function namespaceOf(entity: EstateEntity): string {
  return entity.ref.slice(entity.ref.indexOf(':') + 1, entity.ref.indexOf('/'));
}

/** `metadata.title`, or the name. */
export function titleOf(entity: EstateEntity): string {
  return textAt(entity, '/metadata/title') || textAt(entity, '/metadata/name');
}
