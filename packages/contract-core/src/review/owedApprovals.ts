import type { Finding } from '../model';
import {
  missingApproval,
  nobodyAdded,
  resolveGroups,
  type AddedPeople,
  type Approver,
} from './approvalCoverage';
import type { ApprovalRequirement } from './approvalPolicy';
import type { RelatedPeople } from './approverSelectors';
import { matchApprovalRule, type MatchedRequirement } from './approvalRules';
import { isAuthorUnknown } from './changeAuthors';
import type { Decision } from './decision';
import type { ReviewInput, SubjectUnderReview } from './reviewInput';
import type { OwedApproval } from './verdict';

/** What the policy still asks for about these findings, by rule of the policy. */
export function owedApprovals(
  subject: SubjectUnderReview,
  input: ReviewInput,
  blocking: readonly Finding[],
  approvals: readonly Decision[],
): readonly OwedApproval[] {
  return groupByRule(subject, input, blocking).flatMap(group =>
    owedApproval(subject, input, group, approvals),
  );
}

interface RuleGroup extends MatchedRequirement {
  readonly findings: readonly Finding[];
}

function groupByRule(
  subject: SubjectUnderReview,
  input: ReviewInput,
  blocking: readonly Finding[],
): readonly RuleGroup[] {
  const groups = new Map<string, RuleGroup>();
  for (const finding of blocking) {
    const hit = hitBy(finding, subject);
    const matched = matchApprovalRule(input.policy, {
      kind: subject.kind,
      file: subject.file,
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
  subject: SubjectUnderReview,
  input: ReviewInput,
  group: RuleGroup,
  approvals: readonly Decision[],
): readonly OwedApproval[] {
  const requirement = requirementOf(group, input);
  const open = group.findings.flatMap(finding => {
    const related = relatedTo(finding, subject);
    const added = addedPeople(related, input);
    const missing = missingApproval(
      requirement,
      related,
      approversOf(finding, approvals),
      added,
    );
    return missing === null ? [] : [{ finding, missing, related, added }];
  });
  const first = open[0];
  if (!first) {
    return [];
  }
  return [
    {
      subject: { kind: subject.kind, id: subject.id, ref: subject.ref },
      ruleId: group.ruleId,
      ruleReason: group.ruleReason,
      requirement,
      ...(first.added.people === 0 ? {} : { addedPeople: first.added.people }),
      groups: sortedUnique(
        open.flatMap(({ related, added }) => [
          ...resolveGroups(requirement, related),
          ...added.groups,
        ]),
      ),
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

/** What the rule asks for; policies of the older form raise that for unknown authors. */
function requirementOf(
  { requirement }: RuleGroup,
  { policy, authors }: ReviewInput,
): ApprovalRequirement {
  const { unknownAuthor } = policy;
  return isAuthorUnknown(authors) && 'people' in unknownAuthor
    ? {
        ...requirement,
        people: Math.max(requirement.people, unknownAuthor.people),
      }
    : requirement;
}

/**
 * Whom an unknown author makes the policy ask for besides. They are as many for
 * every rule, so that one person of the fallback can stand for all of a change.
 */
function addedPeople(
  related: RelatedPeople,
  { policy, authors }: ReviewInput,
): AddedPeople {
  const { unknownAuthor, fallback } = policy;
  return isAuthorUnknown(authors) && 'add' in unknownAuthor
    ? {
        people: unknownAuthor.add,
        groups: resolveGroups(fallback, related),
      }
    : nobodyAdded;
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

function hitBy(finding: Finding, subject: SubjectUnderReview) {
  return subject.consumers.filter(consumer =>
    consumer.fingerprints.includes(finding.fingerprint),
  );
}

/** The subject's own people, and the owners of the data that the finding reaches. */
function relatedTo(
  finding: Finding,
  subject: SubjectUnderReview,
): RelatedPeople {
  const { related } = subject;
  return {
    ...related,
    'data-owner': [
      ...related['data-owner'],
      ...hitBy(finding, subject).flatMap(consumer => consumer.dataOwners),
    ],
  };
}

function sortedUnique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
