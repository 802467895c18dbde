import type { Change, ChangeSite, ValuePlace } from '../diff';
import type { Severity } from '../model';
import { isKnownByForm } from './proof/prover';
import type { Prover } from './proof/prover';
import { harmfulSide } from './proof/placeProof';
import { effectFor, otherSide } from './proof/provenEffect';
import type { ProvenEffect } from './proof/provenEffect';
import { severityByLaw } from './severityLaw';

/** What sites must have in common to stand in one finding. */
type Outcome = Severity | 'undecided';

interface ProvenSite {
  readonly site: ChangeSite;
  readonly proven: ProvenEffect;
  readonly outcome: Outcome;
}

/**
 * How many parts that decide whether one cause shows are looked at, and how
 * many unions may stand on the way into one. Beyond, a place where nobody
 * looked counts as broken like the others, and never as harmless: contracts
 * whose components hold each other by unions lead to one component by
 * thousands of ways.
 */
const maxLooks = 8;
const maxUnions = 1;

/**
 * Parts a change by what was proven at its sites: a place where nothing broke
 * never stands beside one that did. In each part a site comes first that has a
 * payload, the shallowest of them.
 */
export function byProof(change: Change, prover: Prover): readonly Change[] {
  if (isKnownByForm(change)) return [change];
  const parts = new Map<Outcome, ProvenSite[]>();
  for (const each of proveSites(change, prover)) {
    const part = parts.get(each.outcome);
    if (part === undefined) parts.set(each.outcome, [each]);
    else part.push(each);
  }
  return [...parts.values()].map(part => ({
    ...change,
    sites: [
      ...part.filter(isShown),
      ...part.filter(each => !isShown(each)),
    ].map(({ site }) => site),
  }));
}

function proveSites(change: Change, prover: Prover): readonly ProvenSite[] {
  const looked = new Set<ValuePlace>();
  const safe = isSafe(change);
  let settled: ProvenEffect | null = null;
  return change.sites.map(site => {
    const part = site.value?.part;
    const known = part === undefined || looked.has(part);
    const spent =
      settled !== null && (safe || looked.size >= maxLooks || isDeep(site));
    const proven: ProvenEffect =
      settled !== null && spent && !known
        ? prover.assume(site, settled)
        : prover.proveAt(change, site);
    if (part !== undefined && !spent) looked.add(part);
    const outcome = outcomeOf(change, proven);
    const settles = outcome === 'error' || (safe && proven.witness !== null);
    if (settles) settled ??= proven;
    return { site, proven, outcome };
  });
}

/** Nobody is harmed wherever it shows: one payload tells all there is to tell. */
function isSafe({ direction, effect }: Change): boolean {
  return effect === effectFor(otherSide(harmfulSide(direction)));
}

function isDeep({ path }: ChangeSite): boolean {
  return path.split('/|').length - 1 > maxUnions;
}

function outcomeOf({ direction }: Change, { effect }: ProvenEffect): Outcome {
  return effect === 'undecided' ? effect : severityByLaw(direction, effect);
}

function isShown({ proven }: ProvenSite): boolean {
  return proven.witness !== null;
}
