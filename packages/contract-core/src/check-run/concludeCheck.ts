import type { Estate } from '../estate';
import {
  joinDeclaredUse,
  raiseSentProperties,
  type ConsumerHit,
  type Evidence,
} from '../impact';
import {
  decideVerdict,
  type ConsumerUnderReview,
  type ContractUnderReview,
} from '../review';
import type { CheckInput, ContractUnderCheck } from './checkInput';
import type { CheckRun, ContractCheck } from './checkRun';
import { adjustmentReasons } from './adjustmentReasons';
import { countFindings } from './countFindings';
import { lintOfChange } from './lintOfChange';
import type { LintOfChange } from './lintOfChange';

/**
 * The one use case behind `interlock check` and `POST /check-runs`: joins what
 * shells found out with evidence, lets the review decide, and states the result.
 * Contracts come out ordered by ref, whatever order they came in.
 */
export function concludeCheck(input: CheckInput): CheckRun {
  const ordered = [...input.contracts].sort((left, right) =>
    left.ref < right.ref ? -1 : 1,
  );
  const parts = ordered.map(contract => {
    const lint = lintOfChange(contract, input);
    const check = checkOf(contract, lint, input.estate.declaredUses);
    const evidence = joinDeclaredUse(
      contract.ref,
      check.findings,
      input.estate.declaredUses,
      contract.baseKnown && contract.comparison.problems.length === 0,
    );
    return {
      check,
      evidence,
      review: reviewOf(contract, check, lint, evidence, input.estate),
    };
  });
  const verdict = decideVerdict({
    contracts: parts.map(part => part.review),
    policy: input.policy,
    policyDigest: input.policyDigest,
    authors: input.authors,
    decisions: input.decisions,
    waivers: input.waivers,
    day: input.day,
    gate: input.gate,
  });
  return {
    schemaVersion: 1,
    command: 'check',
    conclusion: verdict.conclusion,
    reasons: [
      ...verdict.reasons,
      ...adjustmentReasons(
        ordered.flatMap(contract => contract.comparison.adjustments ?? []),
      ),
    ],
    contracts: parts.map(part => part.check),
    mappings: [],
    evidence: {
      consumers: parts.flatMap(part => part.evidence.consumers),
      blindSpots: parts.flatMap(part => part.evidence.blindSpots),
    },
    authors: input.authors,
    verdict,
    summary: countFindings(parts.flatMap(part => part.check.findings)),
  };
}

/** Consumers that a contract's findings reach, with what they carry. */
export function consumersUnderReview(
  evidence: Evidence,
  estate: Pick<Estate, 'integrations' | 'dataClasses'>,
): readonly ConsumerUnderReview[] {
  return evidence.consumers
    .filter(hit => hit.status !== 'unaffected')
    .map(hit => consumerOf(hit, estate));
}

function consumerOf(
  hit: ConsumerHit,
  estate: Pick<Estate, 'integrations' | 'dataClasses'>,
): ConsumerUnderReview {
  const integration = estate.integrations.find(
    candidate => candidate.ref === hit.consumer,
  );
  return {
    consumer: hit.consumer,
    fingerprints: hit.fingerprints,
    dataClasses: (integration?.dataObjects ?? []).flatMap(
      dataObject => estate.dataClasses.get(dataObject) ?? [],
    ),
    flags: integration?.flags ?? [],
  };
}

function checkOf(
  contract: ContractUnderCheck,
  lint: LintOfChange,
  declaredUses: Estate['declaredUses'],
): ContractCheck {
  return {
    ref: contract.ref,
    base: contract.comparison.base,
    revision: contract.comparison.revision,
    findings: raiseSentProperties(
      contract.ref,
      contract.comparison.findings,
      declaredUses,
    ),
    ...lint.shown,
    problems: [...contract.comparison.problems, ...contract.lintProblems],
    notes: contract.comparison.notes,
    changeRequest: contract.changeRequest,
  };
}

function reviewOf(
  contract: ContractUnderCheck,
  check: ContractCheck,
  lint: LintOfChange,
  evidence: Evidence,
  estate: CheckInput['estate'],
): ContractUnderReview {
  const known = estate.contracts.find(
    candidate => candidate.ref === contract.ref,
  );
  return {
    ref: contract.ref,
    title: known?.title ?? contract.ref,
    file: contract.file,
    owner: known?.owner ?? '',
    findings: check.findings,
    consumers: consumersUnderReview(evidence, estate),
    problems: check.problems,
    governance: lint.governance,
    baseKnown: contract.baseKnown,
    firstVersion: check.base === null && contract.baseKnown,
  };
}
