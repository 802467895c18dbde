import {
  approverRefusal,
  everybodyAsked,
  nobodyRelated,
  ruleCatalogue,
  type Waiver,
  type WaiverDecisionTerms,
} from '@interlock/contract-core';
import type { Knex } from 'knex';
import { actorOf, type Caller } from '../../caller';
import {
  listChangeRequests,
  standingSubjects,
} from '../../store/changeRequests';
import type {
  GovernedEstate,
  GovernedTarget,
} from '../governed/governedEstate';

/** Who asks about waivers, and what bears on whether they may decide. */
export interface WaiverAsking {
  readonly caller: Caller;
  /** Whether the permission policy lets the caller decide at all. */
  readonly permitted: boolean;
  /** People who work on a standing change of something, by the id of that. */
  readonly authors: ReadonlyMap<string, readonly string[]>;
}

export async function askAboutWaivers(
  database: Knex,
  asker: { readonly caller: Caller; readonly permitted: boolean },
): Promise<WaiverAsking> {
  const authors = new Map<string, string[]>();
  for (const request of await listChangeRequests(database)) {
    for (const { id } of standingSubjects(request)) {
      authors.set(id, [
        ...(authors.get(id) ?? []),
        ...request.authors.users,
        ...(request.authors.senders ?? []),
        ...(request.authors.claimed ?? []),
        ...request.requesters,
      ]);
    }
  }
  return { ...asker, authors };
}

/** What is judged under an id, which stays when it is renamed. */
export function targetById(
  governed: Pick<GovernedEstate, 'targets'>,
  id: string,
): GovernedTarget | undefined {
  return [...governed.targets.values()].find(target => target.id === id);
}

/** What of the estate says who decides about waivers. */
type DecidingEstate = Pick<
  GovernedEstate,
  'targets' | 'waiverPolicy' | 'approvalPolicies' | 'rules' | 'lacking'
>;

type WaiverInQuestion = Pick<Waiver, 'id' | 'covers' | 'scope' | 'decision'>;

/** What decides about who may decide; null where no policy could be read. */
export function decisionTerms(
  governed: DecidingEstate,
  waiver: WaiverInQuestion,
  authors: WaiverAsking['authors'],
): WaiverDecisionTerms | null {
  const { target = '', targetId = target } = waiver.scope;
  const policy = governed.waiverPolicy;
  const targetOwner = targetById(governed, targetId)?.owner ?? '';
  return policy
    ? {
        policy,
        targetOwner,
        asked: askedAbout(governed, waiver, targetOwner),
        authors: authors.get(targetId) ?? [],
      }
    : null;
}

/**
 * Whom the approval policies may ask about what the waiver permits; once it is
 * approved, whom it lacks. The verdict weighs who approved for each finding, so
 * that naming too many here is no harm. Of a governance finding the waiver
 * policy alone decides.
 */
function askedAbout(
  governed: DecidingEstate,
  { id, covers, decision }: WaiverInQuestion,
  owner: string,
): readonly string[] {
  if (decision === 'approved') {
    return [
      ...new Set(
        (governed.lacking.get(id) ?? []).flatMap(({ groups }) => groups),
      ),
    ];
  }
  if (!isAboutChanges(governed, covers.rule)) return [];
  const owners = owner === '' ? [] : [owner];
  const related = {
    ...nobodyRelated,
    'subject-owner': owners,
    'contract-owner': owners,
  };
  return [
    ...new Set(
      governed.approvalPolicies.flatMap(policy =>
        everybodyAsked(policy, related),
      ),
    ),
  ];
}

/** Whether findings of a rule come from changes and from nothing else. */
function isAboutChanges(governed: DecidingEstate, rule: string): boolean {
  return (
    ruleCatalogue.some(({ ids }) => Object.values(ids).includes(rule)) &&
    !governed.rules.some(({ id }) => id === rule)
  );
}

/** Whether others may still join those who approved a waiver. */
export function isJoined(
  { decision }: Pick<Waiver, 'decision'>,
  { asked }: Pick<WaiverDecisionTerms, 'asked'>,
): boolean {
  return decision === 'approved' && asked.length > 0;
}

/** Why the caller may not decide about a waiver; empty when they may. */
export function whyNotDecideWaiver(
  governed: DecidingEstate,
  waiver: Waiver,
  asking: WaiverAsking,
): string {
  if (waiver.source === 'baseline') {
    return 'This entry stands in the baseline file; change it there.';
  }
  const terms = decisionTerms(governed, waiver, asking.authors);
  if (
    waiver.decision !== 'requested' &&
    (terms === null || !isJoined(waiver, terms))
  ) {
    return `This waiver is ${waiver.decision}; there is nothing left to decide.`;
  }
  if (terms === null) {
    return 'The governance policy could not be read yet, so nobody can decide about waivers.';
  }
  if (asking.caller.kind === 'person' && !asking.permitted) {
    return "The portal's configuration keeps you from deciding about waivers: let interlock.permissions.grants name one of your groups, or ask one of those that the governance policy names.";
  }
  return approverRefusal(waiver, actorOf(asking.caller), terms) ?? '';
}
