import { steadyLifecycle } from '../../model';
import type { Lifecycle, RecordOperation } from '../../model';
import { listOf, memberOf } from './annotations';
import type { Annotations } from './annotations';

/**
 * What `Core.Revisions` announces: it lists what happened to an element, `Kind`
 * tells what, and Microsoft adds `Date` and `RemovalDate` to a deprecation.
 */
export function lifecycleOf(said: Annotations): Lifecycle {
  const deprecation = listOf(said.value('Core.Revisions')).find(
    revision => memberOf(revision, 'Kind') === 'Deprecated',
  );
  if (deprecation === undefined) return steadyLifecycle;
  return {
    ...steadyLifecycle,
    deprecated: true,
    deprecatedSince: textOf(memberOf(deprecation, 'Date')),
    sunset: textOf(memberOf(deprecation, 'RemovalDate')),
  };
}

/** The same as facts of an operation. */
export function announced(
  said: Annotations,
): Pick<RecordOperation, 'deprecated' | 'lifecycle'> {
  const lifecycle = lifecycleOf(said);
  return lifecycle.deprecated
    ? { deprecated: true, lifecycle }
    : { deprecated: false };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
