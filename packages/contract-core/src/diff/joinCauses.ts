import type { Change } from './change';
import { foldEqual } from './foldSharedCauses';

/**
 * Makes one change of those that say the same of one named cause in several
 * operations. Changes that name no cause stand for themselves.
 */
export function joinCauses(changes: readonly Change[]): readonly Change[] {
  const named = changes.filter(({ cause }) => cause !== undefined);
  return [
    ...changes.filter(({ cause }) => cause === undefined),
    ...foldEqual(named, ({ cause }) => [cause]),
  ];
}
