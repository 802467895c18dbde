import type { Finding, Note, Problem } from '../model';
import { openSpelling } from '../parse';
import type { ContractSource, ParseLimits } from '../parse';
import { judgeSpelling } from './judgeSpelling';
import type { PolicyPack } from './policyPack';
import { compareSpelledContracts } from './spelling';
import type { LifecycleTerms } from './spelling';

export type PolicyComparison =
  | {
      readonly ok: true;
      readonly findings: readonly Finding[];
      readonly notes: readonly Note[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * What a policy pack says of two versions of a contract. Documents that the
 * pack cannot judge are problems, never an empty answer.
 */
export function compareByPolicy(
  pack: PolicyPack,
  base: ContractSource,
  revision: ContractSource,
  terms: LifecycleTerms,
  limits?: ParseLimits,
): PolicyComparison {
  const left = openSpelling(base, limits);
  const right = openSpelling(revision, limits);
  if (!left.ok || !right.ok) {
    return {
      ok: false,
      problems: [left, right].flatMap(side => (side.ok ? [] : side.problems)),
    };
  }
  const facts = compareSpelledContracts(left.spelling, right.spelling, terms);
  return { ok: true, findings: judgeSpelling(pack, facts), notes: [] };
}
