import type { Finding } from '../model';
import { isAmong, type Approver } from './approvalCoverage';
import type { Decision } from './decision';
import {
  missingFor,
  requirementOf,
  wantedFor,
  type FindingRequirement,
} from './findingRequirement';
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
    owedApproval(subject, group, approvals),
  );
}

/** A finding with what is asked about it. */
interface AskedFinding extends FindingRequirement {
  readonly finding: Finding;
}

/** Findings about which one rule of the policy decides, by the same people; never empty. */
type RuleGroup = readonly [AskedFinding, ...AskedFinding[]];

function groupByRule(
  subject: SubjectUnderReview,
  input: ReviewInput,
  blocking: readonly Finding[],
): readonly RuleGroup[] {
  const groups = new Map<string, RuleGroup>();
  for (const finding of blocking) {
    const asked = { finding, ...requirementOf(finding, subject, input) };
    // Where single findings have people of their own, each of them is asked apart.
    const people = subject.relatedByFinding === undefined ? [] : asked.groups;
    const key = [asked.ruleId, ...people].join(' ');
    const present = groups.get(key);
    groups.set(key, present ? [...present, asked] : [asked]);
  }
  return [...groups.values()];
}

function owedApproval(
  subject: SubjectUnderReview,
  group: RuleGroup,
  approvals: readonly Decision[],
): readonly OwedApproval[] {
  const [{ ruleId, ruleReason, requirement }] = group;
  const open = group.flatMap(asked => {
    const approvers = approversOf(asked.finding, approvals);
    const missing = missingFor(asked, approvers);
    return missing === null
      ? []
      : [{ ...asked, missing, wanted: wantedFor(asked, approvers) }];
  });
  const first = open[0];
  if (!first) {
    return [];
  }
  const groups = unitedRefs(open.map(entry => entry.groups));
  const wanted = unitedRefs(open.map(entry => entry.wanted));
  return [
    {
      subject: { kind: subject.kind, id: subject.id, ref: subject.ref },
      ruleId,
      ruleReason,
      requirement,
      ...(first.added.people === 0 ? {} : { addedPeople: first.added.people }),
      groups,
      ...(wanted.length === groups.length ? {} : { wanted }),
      fingerprints: open.map(entry => entry.finding.fingerprint),
      approvedBy: approvals
        .filter(
          ({ decidedBy, groups: theirs, fingerprints }) =>
            isAmong({ person: decidedBy, groups: theirs }, groups) &&
            open.every(entry =>
              fingerprints.includes(entry.finding.fingerprint),
            ),
        )
        .map(decision => decision.decidedBy)
        .sort(),
      missing: first.missing,
    },
  ];
}

function unitedRefs(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort();
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
