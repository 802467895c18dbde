import type { Problem } from '../../model';
import type { EstateEntity } from '../estate';
import { appendPointer, isPlainObject } from '../jsonPointer';
import { estateProblem } from './estateProblem';

/**
 * Two keys of one object that differ only in letter case: Backstage's stitching
 * throws on them, so the entity would never appear.
 */
export function checkKeyCase(entity: EstateEntity): readonly Problem[] {
  return contradictoryKeys(entity, entity.document, '');
}

function contradictoryKeys(
  entity: EstateEntity,
  value: unknown,
  pointer: string,
): readonly Problem[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      contradictoryKeys(entity, item, appendPointer(pointer, String(index))),
    );
  }
  if (!isPlainObject(value)) return [];
  const seen = new Map<string, string>();
  return Object.entries(value).flatMap(([key, member]) => {
    const place = appendPointer(pointer, key);
    const twin = seen.get(key.toLowerCase());
    seen.set(key.toLowerCase(), key);
    const inner = contradictoryKeys(entity, member, place);
    return twin === undefined
      ? inner
      : [twinKey(entity, place, twin, key), ...inner];
  });
}

function twinKey(
  entity: EstateEntity,
  pointer: string,
  twin: string,
  key: string,
): Problem {
  return estateProblem(
    entity,
    pointer,
    'schema-violation',
    `The keys \`${twin}\` and \`${key}\` differ only in letter case, which the catalog cannot store.`,
    'Rename one, or write them as a list of objects with a `name`.',
  );
}
