import {
  approverRefusal,
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

/** What decides about who may decide; null where no policy could be read. */
export function decisionTerms(
  governed: Pick<GovernedEstate, 'targets' | 'waiverPolicy'>,
  waiver: Pick<Waiver, 'scope'>,
  authors: WaiverAsking['authors'],
): WaiverDecisionTerms | null {
  const { target = '', targetId = target } = waiver.scope;
  const policy = governed.waiverPolicy;
  return policy
    ? {
        policy,
        targetOwner: targetById(governed, targetId)?.owner ?? '',
        authors: authors.get(targetId) ?? [],
      }
    : null;
}

/** Why the caller may not decide about a waiver; empty when they may. */
export function whyNotDecideWaiver(
  governed: Pick<GovernedEstate, 'targets' | 'waiverPolicy'>,
  waiver: Waiver,
  asking: WaiverAsking,
): string {
  if (waiver.source === 'baseline') {
    return 'This entry stands in the baseline file; change it there.';
  }
  if (waiver.decision !== 'requested') {
    return `This waiver is ${waiver.decision}; there is nothing left to decide.`;
  }
  const terms = decisionTerms(governed, waiver, asking.authors);
  if (terms === null) {
    return 'The governance policy could not be read yet, so nobody can decide about waivers.';
  }
  if (asking.caller.kind === 'person' && !asking.permitted) {
    return 'Your role may not decide about waivers. Ask one of the groups that the governance policy names.';
  }
  return approverRefusal(waiver, actorOf(asking.caller), terms) ?? '';
}
