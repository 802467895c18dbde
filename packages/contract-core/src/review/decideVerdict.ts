import type { Conclusion, Finding, Reason } from '../model';
import { missingApproval, type Approver } from './approvalCoverage';
import { matchApprovalRule, type MatchedRequirement } from './approvalRules';
import type { Decision } from './decision';
import { conditionsHold } from './decisionConditions';
import type { ContractUnderReview, ReviewInput } from './reviewInput';
import * as reasons from './verdictReasons';
import type { OwedApproval, Verdict } from './verdict';

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
    reasons: parts.flatMap(part => part.reasons),
    waived: [],
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
  if (contract.blockingDiagnostics > 0) {
    found.push({ conclusion: 'failure', reason: reasons.lintError(contract) });
  }
  const approval = reviewApproval(contract, input);
  if (approval.stopped) {
    found.push(approval.stopped);
  }
  if (found.length === 0) {
    found.push({
      conclusion: 'success',
      reason: reasons.nothingOwed(contract, approval.applied),
    });
  }
  return {
    conclusion: heaviest(found.map(part => part.conclusion)),
    reasons: found.map(part => part.reason),
    approvals: approval.applied.map(decision => decision.id),
    owed: approval.owed,
  };
}

function reviewApproval(contract: ContractUnderReview, input: ReviewInput) {
  const blocking = contract.findings.filter(isBlocking);
  const decisions = standingDecisions(contract, input);
  const rejection = decisions.find(
    decision => decision.decision === 'reject' && coversAny(decision, blocking),
  );
  const approvals = decisions.filter(
    decision =>
      decision.decision === 'approve' &&
      conditionsHold(decision, contract.consumers, input.policyDigest),
  );
  const owed = groupByRule(contract, input, blocking).flatMap(group =>
    owedApproval(contract, input, group, approvals),
  );
  const applied = approvals.filter(decision => coversAny(decision, blocking));
  if (rejection) {
    return {
      applied,
      owed,
      stopped: {
        conclusion: 'failure' as const,
        reason: reasons.rejected(contract, rejection),
      },
    };
  }
  if (owed.length === 0) {
    return { applied, owed, stopped: null };
  }
  return {
    applied,
    owed,
    stopped:
      input.gate === 'none'
        ? {
            conclusion: 'failure' as const,
            reason: reasons.approvalUnavailable(contract, blocking),
          }
        : {
            conclusion: 'undecided' as const,
            reason: reasons.approvalRequired(
              contract,
              owed,
              input.authors.unmatched,
            ),
          },
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

interface RuleGroup extends MatchedRequirement {
  readonly findings: readonly Finding[];
}

function groupByRule(
  contract: ContractUnderReview,
  input: ReviewInput,
  blocking: readonly Finding[],
): readonly RuleGroup[] {
  const groups = new Map<string, RuleGroup>();
  for (const finding of blocking) {
    const hit = contract.consumers.filter(consumer =>
      consumer.fingerprints.includes(finding.fingerprint),
    );
    const matched = matchApprovalRule(input.policy, {
      file: contract.file,
      finding,
      dataClasses: hit.flatMap(consumer => consumer.dataClasses),
      flags: hit.flatMap(consumer => consumer.flags),
    });
    const present = groups.get(matched.ruleId);
    groups.set(matched.ruleId, {
      ...matched,
      findings: [...(present?.findings ?? []), finding],
    });
  }
  return [...groups.values()];
}

function owedApproval(
  contract: ContractUnderReview,
  input: ReviewInput,
  group: RuleGroup,
  approvals: readonly Decision[],
): readonly OwedApproval[] {
  const requirement =
    input.authors.unmatched.length > 0
      ? {
          ...group.requirement,
          people: Math.max(
            group.requirement.people,
            input.policy.unknownAuthor.people,
          ),
        }
      : group.requirement;
  const open = group.findings.flatMap(finding => {
    const missing = missingApproval(
      requirement,
      contract.owner,
      approversOf(finding, approvals),
    );
    return missing === null ? [] : [{ finding, missing }];
  });
  const first = open[0];
  if (!first) {
    return [];
  }
  return [
    {
      contract: contract.ref,
      ruleId: group.ruleId,
      ruleReason: group.ruleReason,
      requirement,
      fingerprints: open.map(entry => entry.finding.fingerprint),
      approvedBy: approvals
        .filter(decision =>
          open.every(entry =>
            decision.fingerprints.includes(entry.finding.fingerprint),
          ),
        )
        .map(decision => decision.decidedBy)
        .sort(),
      missing: first.missing,
    },
  ];
}

function approversOf(
  finding: Finding,
  approvals: readonly Decision[],
): readonly Approver[] {
  return approvals
    .filter(decision => decision.fingerprints.includes(finding.fingerprint))
    .map(decision => ({
      person: decision.decidedBy,
      groups: decision.groups,
    }));
}
