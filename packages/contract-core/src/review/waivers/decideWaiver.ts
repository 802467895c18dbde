import type { Actor } from '../actor';
import type { Waiver, WaiverDecision } from './waiver';
import type { WaiverPolicy } from './waiverPolicy';

export type WaiverAction = 'approve' | 'reject' | 'withdraw';

export interface WaiverDecisionTerms {
  readonly policy: WaiverPolicy;
  /** Entity ref of the group that owns what the waiver is about; empty where unknown. */
  readonly targetOwner: string;
  /**
   * People and groups whom the approval policy may ask about what the waiver
   * permits, as entity refs; none for a governance finding, of which the waiver
   * policy alone decides. Where there are any, several people approve.
   */
  readonly asked: readonly string[];
  /** Entity refs of those who wrote what the finding is about, where a change is judged. */
  readonly authors: readonly string[];
}

export type WaiverOutcome =
  | { readonly ok: true; readonly waiver: Waiver }
  | { readonly ok: false; readonly message: string };

/** Stands in `WaiverPolicy.approvers` for the group that owns the target. */
export const targetOwnerSelector = 'target-owner';

/**
 * What may follow on what: an answer is given once, permission can be taken
 * back, and others may join those who approved.
 */
const next: Readonly<
  Record<
    WaiverDecision,
    Readonly<Partial<Record<WaiverAction, WaiverDecision>>>
  >
> = {
  requested: {
    approve: 'approved',
    reject: 'rejected',
    withdraw: 'withdrawn',
  },
  approved: { approve: 'approved', withdraw: 'withdrawn' },
  rejected: {},
  withdrawn: {},
};

const done: Readonly<Record<WaiverAction, string>> = {
  approve: 'approved',
  reject: 'rejected',
  withdraw: 'withdrawn',
};

/** The waiver after an action, or why this person may not do it. */
export function decideWaiver(
  waiver: Waiver,
  action: WaiverAction,
  actor: Actor,
  terms: WaiverDecisionTerms,
): WaiverOutcome {
  const decision = next[waiver.decision][action];
  if (
    decision === undefined ||
    waiver.source === 'baseline' ||
    (isJoining(waiver, action) && terms.asked.length === 0)
  ) {
    return refused(
      waiver.source === 'baseline'
        ? `${waiver.id} stands in the baseline file; change it there.`
        : `${waiver.id} is ${waiver.decision} and can no longer be ${done[action]}.`,
    );
  }
  const refusal =
    action === 'withdraw'
      ? withdrawalRefusal(waiver, actor, terms)
      : approverRefusal(waiver, actor, terms);
  if (refusal !== null) return refused(refusal);
  return {
    ok: true,
    waiver: {
      ...waiver,
      decision,
      approvers:
        action === 'approve'
          ? [...waiver.approvers, { person: actor.ref, groups: actor.groups }]
          : waiver.approvers,
    },
  };
}

/** Approving what somebody has approved before. */
function isJoining({ decision }: Waiver, action: WaiverAction): boolean {
  return decision === 'approved' && action === 'approve';
}

/**
 * Why somebody may not answer a request; null where they may. Whoever asked,
 * whoever wrote the change, and no machine: permission is a second person's.
 */
export function approverRefusal(
  waiver: Pick<Waiver, 'requestedBy' | 'approvers'>,
  actor: Actor,
  { policy, targetOwner, asked, authors }: WaiverDecisionTerms,
): string | null {
  if (actor.isService) return 'Only people decide about waivers.';
  if (actor.ref === waiver.requestedBy) {
    return 'Whoever asks for a waiver does not decide about it.';
  }
  if (authors.includes(actor.ref)) {
    return 'An author of the change does not decide about a waiver for it.';
  }
  if (waiver.approvers.some(({ person }) => person === actor.ref)) {
    return 'You have approved this waiver. Somebody else must join you.';
  }
  const groups = [
    ...new Set([
      ...policy.approvers.map(group =>
        group === targetOwnerSelector ? targetOwner : group,
      ),
      ...asked,
    ]),
  ].filter(group => group !== '');
  return [actor.ref, ...actor.groups].some(ref => groups.includes(ref))
    ? null
    : `Waivers are decided by ${groups.join(' or ') || 'nobody, as the governance policy names no group'}.`;
}

/** The one who asked and the owner may give a permission back as well. */
function withdrawalRefusal(
  waiver: Waiver,
  actor: Actor,
  terms: WaiverDecisionTerms,
): string | null {
  if (actor.isService) return 'Only people decide about waivers.';
  const isTheirs = [waiver.requestedBy, waiver.owner].some(
    ref => ref === actor.ref || actor.groups.includes(ref),
  );
  return isTheirs
    ? null
    : approverRefusal({ ...waiver, approvers: [] }, actor, terms);
}

function refused(message: string): WaiverOutcome {
  return { ok: false, message };
}
