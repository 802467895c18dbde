import type { Waiver, WaiverScope } from './waiver';

type Place = Pick<Waiver, 'covers' | 'scope'>;

/**
 * Waivers that were approved at some time and permit something that the draft
 * permits as well, latest first. Those that were withdrawn are among them, and
 * so are wider and narrower ones: neither withdrawing a waiver nor asking for
 * one that is a little different starts the count of renewals again.
 */
export function predecessorsOf(
  draft: Place,
  history: readonly Waiver[],
): readonly Waiver[] {
  return history
    .filter(
      waiver =>
        waiver.approvers.length > 0 &&
        waiver.decision !== 'rejected' &&
        overlaps(waiver, draft),
    )
    .sort((one, other) => {
      if (one.expiry !== other.expiry)
        return one.expiry > other.expiry ? -1 : 1;
      return one.id < other.id ? -1 : 1;
    });
}

/** How often what the draft permits was renewed, the draft included; 0 for a first one. */
export function renewalsOf(draft: Place, history: readonly Waiver[]): number {
  return predecessorsOf(draft, history).reduce(
    (most, waiver) => Math.max(most, waiver.renewals + 1),
    0,
  );
}

function overlaps(one: Place, other: Place): boolean {
  const members: readonly (keyof WaiverScope)[] = [
    'operation',
    'consumer',
    'environment',
  ];
  return (
    one.covers.rule === other.covers.rule &&
    meets(one.covers.fingerprint, other.covers.fingerprint) &&
    meets(
      one.scope.targetId ?? one.scope.target,
      other.scope.targetId ?? other.scope.target,
    ) &&
    members.every(member => meets(one.scope[member], other.scope[member]))
  );
}

/** What is not written does not narrow, so it meets everything. */
function meets(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
