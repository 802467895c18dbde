import type { Conclusion, Finding, Reason } from '../model';
import { expiredOver, waiveChanges, waiveGovernance } from './contractWaivers';
import { owedApprovals } from './owedApprovals';
import type { Decision } from './decision';
import { conditionsHold } from './decisionConditions';
import { leftBehind } from './leftBehind';
import type { ContractUnderReview, ReviewInput } from './reviewInput';
import * as reasons from './verdictReasons';
import type { OwedApproval, Verdict } from './verdict';
import type { AppliedWaivers, WaivableFinding } from './waivers';

/**
 * The one place where a verdict is made (design section 7). Failure outweighs
 * undecided, undecided outweighs success; with nothing to judge it is neutral.
 */
export function decideVerdict(input: ReviewInput): Verdict {
  if (input.contracts.length === 0) {
    return {
      conclusion: 'neutral',
      reasons: [reasons.nothingChanged()],
      waived: [],
      approvals: [],
      owed: [],
    };
  }
  const parts = input.contracts.map(contract =>
    reviewContract(contract, input),
  );
  return {
    conclusion: heaviest(parts.map(part => part.conclusion)),
    reasons: [
      ...parts.flatMap(part => part.reasons),
      ...(input.gate === 'none' && parts.some(part => part.waivable)
        ? [reasons.waiversNotApplied()]
        : []),
    ],
    waived: parts.flatMap(part => part.waived),
    approvals: [...new Set(parts.flatMap(part => part.approvals))].sort(),
    owed: parts.flatMap(part => part.owed),
  };
}

/** A finding that stops the change until somebody decides about it. */
export function isBlocking(finding: Finding): boolean {
  return finding.severity === 'error' || finding.effect === 'undecided';
}

interface ContractVerdict {
  readonly conclusion: Conclusion;
  readonly reasons: readonly Reason[];
  /** Something blocks that a waiver could permit. */
  readonly waivable: boolean;
  readonly waived: Verdict['waived'];
  readonly approvals: readonly string[];
  readonly owed: readonly OwedApproval[];
}

const weight: readonly Conclusion[] = [
  'failure',
  'undecided',
  'success',
  'neutral',
  'skipped',
];

function heaviest(conclusions: readonly Conclusion[]): Conclusion {
  return (
    weight.find(conclusion => conclusions.includes(conclusion)) ?? 'neutral'
  );
}

function reviewContract(
  contract: ContractUnderReview,
  input: ReviewInput,
): ContractVerdict {
  const found: { conclusion: Conclusion; reason: Reason }[] = [];
  if (!contract.baseKnown) {
    found.push({
      conclusion: 'undecided',
      reason: reasons.baseUnknown(contract),
    });
  }
  if (contract.problems.length > 0) {
    found.push({
      conclusion: 'undecided',
      reason: reasons.analysisFailed(contract),
    });
  }
  const governance = reviewGovernance(contract, input);
  if (governance.blocking > 0) {
    found.push({
      conclusion: 'failure',
      reason: reasons.lintError(contract, governance.blocking),
    });
  }
  const approval = reviewApproval(contract, input);
  if (approval.stopped) {
    found.push(approval.stopped);
  }
  const notes = [...governance.notes, ...approval.notes];
  if (found.length === 0 && notes.length === 0) {
    found.push({
      conclusion: 'success',
      reason: reasons.nothingOwed(contract, approval.applied),
    });
  }
  return {
    conclusion: heaviest(['success', ...found.map(part => part.conclusion)]),
    reasons: [...found.map(part => part.reason), ...notes],
    waivable: governance.blocking > 0 || approval.owed.length > 0,
    waived: [...governance.waived, ...approval.waived],
    approvals: approval.applied.map(decision => decision.id),
    owed: approval.owed,
  };
}

/** Errors of governance rules block until they are mended or waived. */
function reviewGovernance(contract: ContractUnderReview, input: ReviewInput) {
  const errors = contract.governance.filter(
    finding => finding.severity === 'error',
  );
  const applied = waiveGovernance(errors, input);
  return {
    blocking: applied.findings.filter(({ waivers }) => waivers.length === 0)
      .length,
    waived: applied.findings.flatMap(({ finding, waivers }) =>
      waivers.map(({ id }) => ({
        fingerprint: finding.fingerprint,
        waiver: id,
      })),
    ),
    notes: waiverNotes(contract, applied, () => true),
  };
}

/** Which waivers permit something, and which no longer do. */
function waiverNotes<F extends WaivableFinding>(
  contract: ContractUnderReview,
  applied: AppliedWaivers<F>,
  stands: (finding: F) => boolean,
): readonly Reason[] {
  return [
    ...reasons.waived(
      contract,
      applied.uses.filter(use => use.permits.length > 0),
    ),
    ...reasons.waiversExpired(contract, expiredOver(applied, stands)),
  ];
}

/**
 * A waiver spares a finding the approval, but no rejection: whoever rejects
 * speaks about this change, a waiver about any.
 */
function reviewApproval(contract: ContractUnderReview, input: ReviewInput) {
  const all = contract.findings.filter(isBlocking);
  const waiving = waiveChanges(contract, all, input);
  const blocking = waiving.findings
    .filter(({ waivers }) => waivers.length === 0)
    .map(({ finding }) => finding.finding);
  const decisions = standingDecisions(contract, input);
  const rejection = decisions.find(
    decision => decision.decision === 'reject' && coversAny(decision, all),
  );
  const approvals = decisions.filter(
    decision =>
      decision.decision === 'approve' &&
      conditionsHold(decision, contract.consumers, input.policyDigest),
  );
  const owed = owedApprovals(contract, input, blocking, approvals);
  const applied = approvals.filter(decision => coversAny(decision, blocking));
  const open = new Set(owed.flatMap(entry => entry.fingerprints));
  return {
    applied,
    owed,
    waived: waiving.findings.flatMap(({ finding, waivers }) =>
      waivers.map(({ id }) => ({
        fingerprint: finding.fingerprint,
        waiver: id,
      })),
    ),
    notes: [
      ...waiverNotes(contract, waiving, finding =>
        open.has(finding.fingerprint),
      ),
      ...engineNotes(contract, input, decisions, open),
    ],
    stopped: rejection
      ? {
          conclusion: 'failure' as const,
          reason: reasons.rejected(contract, rejection),
        }
      : stoppedByOwed(contract, input, owed, blocking),
  };
}

/** What was decided under other names, where something is asked now. */
function engineNotes(
  contract: ContractUnderReview,
  input: ReviewInput,
  decisions: readonly Decision[],
  open: ReadonlySet<string>,
): readonly Reason[] {
  const asked = contract.findings.filter(finding =>
    open.has(finding.fingerprint),
  );
  const left = leftBehind(contract, asked, decisions, input);
  return reasons.engineChanged(contract, left.decisions, left.waivers);
}

function stoppedByOwed(
  contract: ContractUnderReview,
  input: ReviewInput,
  owed: readonly OwedApproval[],
  blocking: readonly Finding[],
): { readonly conclusion: Conclusion; readonly reason: Reason } | null {
  if (owed.length === 0) return null;
  return input.gate === 'none'
    ? {
        conclusion: 'failure',
        reason: reasons.approvalUnavailable(contract, blocking),
      }
    : {
        conclusion: 'undecided',
        reason: reasons.approvalRequired(
          contract,
          owed,
          input.authors.unmatched,
        ),
      };
}

/**
 * The last decision of each person about this contract. Authors of the change
 * never decide, whatever is stored.
 */
function standingDecisions(
  contract: ContractUnderReview,
  input: ReviewInput,
): readonly Decision[] {
  const latest = new Map<string, Decision>();
  for (const decision of input.decisions) {
    if (
      decision.contract !== contract.ref ||
      input.authors.users.includes(decision.decidedBy)
    ) {
      continue;
    }
    const present = latest.get(decision.decidedBy);
    if (!present || present.decidedAt <= decision.decidedAt) {
      latest.set(decision.decidedBy, decision);
    }
  }
  return [...latest.values()];
}

function coversAny(decision: Decision, findings: readonly Finding[]): boolean {
  return findings.some(finding =>
    decision.fingerprints.includes(finding.fingerprint),
  );
}
