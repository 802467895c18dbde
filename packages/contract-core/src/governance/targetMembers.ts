import type { TargetNames } from '../model';
import type { RuleFinding } from './governanceFinding';

/** How a finding names what it is about; the id only where it is not the ref. */
export function targetMembers({
  id,
  ref,
}: TargetNames): Pick<RuleFinding, 'target' | 'targetId'> {
  return id === ref ? { target: ref } : { target: ref, targetId: id };
}

/** Nothing where the finding never had another name. */
export function formerMember(
  formerFingerprints: readonly string[],
): Pick<RuleFinding, 'formerFingerprints'> {
  return formerFingerprints.length === 0 ? {} : { formerFingerprints };
}
