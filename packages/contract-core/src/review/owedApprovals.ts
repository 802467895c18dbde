import type { Finding } from '../model';
import { missingApproval, type Approver } from './approvalCoverage';
import { matchApprovalRule, type MatchedRequirement } from './approvalRules';
import type { Decision } from './decision';
import type { ContractUnderReview, ReviewInput } from './reviewInput';
import type { OwedApproval } from './verdict';

/** What the policy still asks for about these findings, by rule of the policy. */
export function owedApprovals(
  contract: ContractUnderReview,
  input: ReviewInput,
  blocking: readonly Finding[],
  approvals: readonly Decision[],
): readonly OwedApproval[] {
  return groupByRule(contract, input, blocking).flatMap(group =>
    owedApproval(contract, input, group, approvals),
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
