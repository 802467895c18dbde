import type { Change, ChangeSite } from '../diff';
import type { Finding, FindingSite, Proof } from '../model';
import { findingMessage } from './findingMessage';
import { fingerprintOf } from './fingerprint';
import { ruleFor } from './ruleCatalogue';
import { severityOf } from './severityLaw';

/** Turns a fact into a finding, by the rule for its kind. */
export function judgeChange(change: Change): Finding {
  const rule = ruleFor(change.kind);
  const ruleId = rule.ids[change.direction];
  if (ruleId === undefined) {
    throw new Error(
      `The rule for ${change.kind} has no id for the direction ${change.direction}.`,
    );
  }
  return {
    ruleId,
    severity: severityOf(rule, change.direction, change.effect),
    direction: change.direction,
    effect: change.effect,
    proof: proofOf(change),
    message: findingMessage(rule, change),
    operation: change.sites[0].operation,
    base: change.base?.locate() ?? null,
    revision: change.revision?.locate() ?? null,
    witness: null,
    sites: distinctSites(change.sites),
    fingerprint: fingerprintOf(change),
  };
}

function proofOf(change: Change): Proof {
  if (change.effect === 'undecided') return 'undecided';
  return change.structural ? 'structural' : 'pending';
}

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
