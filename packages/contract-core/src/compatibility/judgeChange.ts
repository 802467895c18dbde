import type { Change, ChangeSite } from '../diff';
import type { Finding, FindingSite, StabilityTerms } from '../model';
import { applyDates } from './applyDates';
import { findingMessage } from './findingMessage';
import { fingerprintOf } from './fingerprint';
import { ruleFor } from './ruleCatalogue';
import type { ProvenEffect } from './proof/provenEffect';
import type { Prover } from './proof/prover';
import { severityOf } from './severityLaw';

/**
 * Turns a fact into a finding, by the rule for its kind. What was proven of the
 * values counts, not what the edit looks like; then what was announced counts.
 * `today` counts days as `dayOf` does.
 */
export function judgeChange(
  fact: Change,
  prover: Prover,
  today: number | null = null,
  stability: readonly StabilityTerms[] = [],
): Finding {
  return findingOf(fact, prover.prove(fact), today, stability);
}

/** The finding about a fact of which it is known what values show. */
export function findingOf(
  fact: Change,
  proven: ProvenEffect,
  today: number | null = null,
  stability: readonly StabilityTerms[] = [],
): Finding {
  const change = applyDates(
    { ...fact, effect: proven.effect },
    today,
    stability,
  );
  const rule = ruleFor(change.kind);
  const ruleId = rule.ids[change.direction];
  if (ruleId === undefined) {
    throw new Error(
      `The rule for ${change.kind} has no id for the direction ${change.direction}.`,
    );
  }
  const { effect } = change;
  const { proof, witness } = effect === proven.effect ? proven : undatedProof;
  // What a date decides needs no word on what values show.
  const said =
    change.kind === fact.kind ? proven : { doubt: null, harmless: false };
  return {
    ruleId,
    severity: severityOf(rule, change.direction, effect),
    direction: change.direction,
    effect,
    proof,
    message: findingMessage(rule, { ...change, effect: fact.effect }, said),
    operation: change.sites[0].operation,
    base: change.base?.locate() ?? null,
    revision: change.revision?.locate() ?? null,
    witness,
    sites: distinctSites(change.sites),
    fingerprint: fingerprintOf(change),
  };
}

/** What is proven of a promise while nobody says which day it is. */
const undatedProof = {
  proof: 'undecided',
  witness: null,
} as const;

/** One site per slot, although a schema may show at several paths of it. */
function distinctSites(sites: readonly ChangeSite[]): readonly FindingSite[] {
  const found = new Map<string, FindingSite>();
  for (const site of sites) {
    const key = `${site.operation}\u0000${site.slot}`;
    if (found.has(key)) continue;
    found.set(key, {
      operation: site.operation,
      direction: site.direction,
      base: site.base?.locate() ?? null,
      revision: site.revision?.locate() ?? null,
    });
  }
  return [...found.values()];
}
