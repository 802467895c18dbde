import type { Estate } from '../estate';
import type { LintDiagnostic, Location, Problem } from '../model';
import { applyWaivers } from '../review';
import type { Waiver } from '../review';
import { judgeCatalog } from './catalogRules';
import { companyRules } from './ownRules/ownCatalogRules';
import type { GovernanceFinding, RuleFinding } from './governanceFinding';
import type { GovernanceReport } from './governanceReport';
import { lintFindings, operationAt } from './lintFindings';
import type { GovernancePolicy } from './policy/governancePolicy';
import { governanceSubjects } from './policy/governanceSubjects';
import { weighFindings } from './policy/weighFindings';
import { scoreTargets } from './scorecards/scoreTargets';
import { scorecardTargets } from './scorecards/scorecardTargets';
import type { NamedRule } from './scorecards/scorecardTargets';
import { summariseScorecards } from './scorecards/summariseScorecards';
import { waiverFindings } from './waiverRules/waiverFindings';

/** What the linter made of one contract. */
export type ContractLint =
  | {
      readonly ref: string;
      readonly ok: true;
      readonly diagnostics: readonly LintDiagnostic[];
    }
  | {
      readonly ref: string;
      readonly ok: false;
      readonly problems: readonly Problem[];
    };

/** What is known about waivers; `noWaivers` where nobody can be asked. */
export interface KnownWaivers {
  readonly waivers: readonly Waiver[];
  /** Where waivers are written that are written in a file, by id. */
  readonly places: ReadonlyMap<string, Location>;
  /** Ids of waivers that permitted something at an earlier time. */
  readonly matchedBefore: ReadonlySet<string>;
  /** Ids of waivers that permit a breaking change now, which is no finding here. */
  readonly matchedElsewhere: ReadonlySet<string>;
}

export const noWaivers: KnownWaivers = {
  waivers: [],
  places: new Map(),
  matchedBefore: new Set(),
  matchedElsewhere: new Set(),
};

/** Everything that governance of a whole estate depends on. */
export interface GovernanceInput {
  readonly estate: Estate;
  readonly policy: GovernancePolicy;
  /** The rules of the rulesets that the policy names. */
  readonly specificationRules: readonly NamedRule[];
  /** A contract that a ruleset speaks about and that is missing here is unknown. */
  readonly linted: readonly ContractLint[];
  /** What `judgeSheets` says; empty where nobody looked into the sheets. */
  readonly sheetFindings?: readonly RuleFinding[];
  readonly known: KnownWaivers;
  /** ISO day by which expiry, dates and levels are judged. */
  readonly day: string;
  /** Files that could not be read, beside those of the estate itself. */
  readonly problems: readonly Problem[];
}

/**
 * The one use case behind the governance pages and `interlock scorecard`: same
 * input, same report, byte for byte, whatever order the parts came in.
 */
export function concludeGovernance(input: GovernanceInput): GovernanceReport {
  const { estate, policy, day, known } = input;
  const subjects = governanceSubjects(estate);
  const terms = { policy, subjects, day };
  const names = new Map(
    estate.contracts.map(contract => [contract.ref, contract]),
  );
  const said = [
    ...judgeCatalog(estate, day, companyRules(policy, estate)),
    ...(input.sheetFindings ?? []),
    ...input.linted.flatMap(lint =>
      lint.ok
        ? lintFindings(
            lint.diagnostics,
            names.get(lint.ref) ?? nameless(lint.ref),
          )
        : [],
    ),
  ].sort(byTargetRulePlace);
  const applied = applyWaivers(
    weighFindings(said, terms).map(waivable),
    known.waivers,
    { day, ...known },
  );
  const aboutWaivers = weighFindings(
    waiverFindings(applied.uses, known.places),
    terms,
  );
  const findings = [
    ...applied.findings.map(({ finding, waivers }) => ({
      ...finding.governance,
      waiver: firstToExpire(waivers),
    })),
    ...aboutWaivers,
  ].sort(byTargetRulePlace);
  const scorecards = scoreTargets(
    policy.scorecards,
    scorecardTargets(input, subjects),
    findings.map(finding => countedFinding(finding, known.waivers)),
  );
  return {
    day,
    findings,
    waivers: applied.uses.map(({ waiver, state, permits }) => ({
      ...waiver,
      state,
      permits: permits.length,
    })),
    scorecards,
    summaries: summariseScorecards(policy.scorecards, scorecards),
    problems: [
      ...estate.problems,
      ...input.linted.flatMap(lint => (lint.ok ? [] : lint.problems)),
      ...input.problems,
    ].sort(byPlace),
  };
}

/** Names of what no estate knows. */
const nameless = (ref: string) => ({ id: ref, ref });

/** A weighed finding in the words of waivers. */
function waivable(finding: GovernanceFinding) {
  const operation = operationAt(finding.location.pointer);
  return {
    ruleId: finding.ruleId,
    fingerprint: finding.fingerprint,
    target: finding.target,
    targetId: finding.targetId,
    formerFingerprints: finding.formerFingerprints,
    operations: operation === null ? [] : [operation],
    location: finding.location,
    governance: finding,
  };
}

/**
 * A scorecard counts what was only adopted: a baseline was never weighed by two
 * people, and nothing got better by writing it down.
 */
function countedFinding(
  finding: GovernanceFinding,
  waivers: readonly Waiver[],
): GovernanceFinding {
  const adopted = waivers.some(
    ({ id, source }) => id === finding.waiver?.id && source === 'baseline',
  );
  return adopted ? { ...finding, waiver: null } : finding;
}

function firstToExpire(
  waivers: readonly Waiver[],
): GovernanceFinding['waiver'] {
  const [first] = [...waivers].sort((one, other) =>
    compare(one.expiry, other.expiry),
  );
  return first ? { id: first.id, expiry: first.expiry } : null;
}

function byTargetRulePlace(one: RuleFinding, other: RuleFinding): number {
  return (
    compare(one.target, other.target) ||
    compare(one.ruleId, other.ruleId) ||
    comparePlaces(one.location, other.location) ||
    compare(one.fingerprint, other.fingerprint) ||
    compare(one.message, other.message)
  );
}

function byPlace(one: Problem, other: Problem): number {
  return comparePlaces(one, other) || compare(one.message, other.message);
}

function comparePlaces(one: Location, other: Location): number {
  return (
    compare(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    compare(one.pointer, other.pointer)
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
