import type { Effect } from '../model';
import type { Change, ChangeSite, StructuralChangeKind } from './change';
import type { ChangeDetails } from './operationChanges';

/** A change of the contract as a whole, which everybody who uses it may see. */
export function changeOfContract(
  kind: StructuralChangeKind,
  effect: Effect,
  details: ChangeDetails,
): Change {
  return changeAt(kind, effect, details, [
    {
      operation: '',
      operationIdentity: '',
      direction: 'none',
      slot: details.slot ?? '',
      slotWords: details.slotWords ?? details.slot ?? '',
      path: '',
      base: details.base ?? null,
      revision: details.revision ?? null,
    },
  ]);
}

/** A structural change without direction, with the sites where it shows. */
export function changeAt(
  kind: StructuralChangeKind,
  effect: Effect,
  details: ChangeDetails,
  sites: readonly ChangeSite[],
): Change {
  return {
    kind,
    subject: details.subject ?? '',
    from: details.from ?? null,
    to: details.to ?? null,
    direction: 'none',
    effect,
    structural: true,
    words: details.words ?? details.subject ?? '',
    base: details.base ?? null,
    revision: details.revision ?? null,
    part: null,
    sites,
  };
}
