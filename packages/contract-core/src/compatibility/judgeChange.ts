import type { Change, ChangeSite } from '../diff';
import type { Finding, FindingSite, StabilityTerms, Witness } from '../model';
import { applyDates } from './applyDates';
import { chosenSchemas } from './chosenSchemas';
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
  const at = (site: ChangeSite) => prover.proveAt(fact, site);
  return findingOf(fact, prover.prove(fact), at, today, stability);
}

/** The finding about a fact of which it is known what values show, and where. */
export function findingOf(
  fact: Change,
  proven: ProvenEffect,
  at: (site: ChangeSite) => ProvenEffect,
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
    sites: listedSites(change.sites).map(site =>
      findingSite(site, change, at(site), witness),
    ),
    fingerprint: fingerprintOf(change),
  };
}

/** What is proven of a promise while nobody says which day it is. */
const undatedProof = {
  proof: 'undecided',
  witness: null,
} as const;

/** How many ways to one declaration a finding lists inside one slot. */
const maxWays = 2;

/**
 * The sites that a finding lists: every slot with every declaration in it, and
 * of the ways to a shared one the first. A fingerprint is made of all.
 */
function listedSites(sites: readonly ChangeSite[]): readonly ChangeSite[] {
  const ways = new Map<unknown, Map<string, number>>();
  return sites.filter(({ operation, slot, value }) => {
    const schema = value?.baseHere[0].schema;
    const ofSchema = ways.get(schema) ?? new Map<string, number>();
    ways.set(schema, ofSchema);
    const place = `${operation.length} ${operation}${slot}`;
    const found = ofSchema.get(place) ?? 0;
    ofSchema.set(place, found + 1);
    return found < maxWays;
  });
}

/** A site says what it shows, and whether the payload of the finding is its own. */
function findingSite(
  site: ChangeSite,
  { effect }: Change,
  proven: ProvenEffect,
  witness: Witness | null,
): FindingSite {
  const judgedBy = chosenSchemas(site);
  return {
    operation: site.operation,
    direction: site.direction,
    effect: proven.effect === 'none' ? effect : proven.effect,
    path: site.path,
    witness: witness !== null && proven.witness === witness,
    base: site.base?.locate() ?? null,
    revision: site.revision?.locate() ?? null,
    ...(judgedBy && { judgedBy }),
  };
}
