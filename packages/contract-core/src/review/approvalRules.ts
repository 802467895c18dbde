import picomatch from 'picomatch/posix';
import type { Finding, SubjectKind } from '../model';
import { requirementOfOwners } from './approvalPolicy';
import type {
  ApprovalCondition,
  ApprovalPolicy,
  ApprovalRequirement,
} from './approvalPolicy';

/** What the conditions of an approval rule are held against. */
export interface ApprovalSubject {
  readonly kind: SubjectKind;
  /** The subject's file, relative to the repository. */
  readonly file: string;
  readonly finding: Finding;
  /** Whether it provably hits nobody who is known. */
  readonly isUnhit?: boolean;
  /** Classifications of what the hit integrations carry. */
  readonly dataClasses: readonly string[];
  /** Financial control flags of the hit integrations. */
  readonly flags: readonly string[];
}

/** The requirement that holds for one finding, and which rule asks for it. */
export interface MatchedRequirement {
  readonly ruleId: string;
  readonly ruleReason: string;
  readonly requirement: ApprovalRequirement;
}

/** The first rule whose conditions all hold decides; the fallback otherwise. */
export function matchApprovalRule(
  policy: ApprovalPolicy,
  subject: ApprovalSubject,
): MatchedRequirement {
  if (subject.isUnhit === true && policy.unhit?.require === 'fallback') {
    return {
      ruleId: 'unhit',
      ruleReason: 'The change hits nobody who is known to use the contract.',
      requirement: policy.fallback,
    };
  }
  const rule = policy.rules.find(candidate => holds(candidate.when, subject));
  if (rule) {
    const { id, reason, require } = rule;
    return { ruleId: id, ruleReason: reason, requirement: require };
  }
  return subject.kind === 'policy' && policy.owners !== undefined
    ? {
        ruleId: 'owners',
        ruleReason:
          'What changes are judged by, and who is asked, is for the owners of the policy to say.',
        requirement: requirementOfOwners(policy),
      }
    : {
        ruleId: 'fallback',
        ruleReason: 'No rule of the approval policy names this change.',
        requirement: policy.fallback,
      };
}

function holds(condition: ApprovalCondition, subject: ApprovalSubject) {
  const { finding } = subject;
  const operations = [
    finding.operation,
    ...finding.sites.map(site => site.operation),
  ];
  return (
    contains(condition.subjects ?? ['contract'], [subject.kind]) &&
    anyGlobMatches(condition.contracts, [subject.file]) &&
    anyGlobMatches(condition.operations, operations) &&
    contains(condition.severities, [finding.severity]) &&
    contains(condition.rules, [finding.ruleId]) &&
    contains(condition.dataClasses, subject.dataClasses) &&
    contains(condition.flags, subject.flags)
  );
}

function anyGlobMatches(
  globs: readonly string[] | undefined,
  candidates: readonly string[],
): boolean {
  if (globs === undefined) {
    return true;
  }
  const matches = picomatch([...globs], { dot: true });
  return candidates.some(candidate => matches(candidate));
}

function contains(
  wanted: readonly string[] | undefined,
  present: readonly string[],
): boolean {
  return wanted === undefined || wanted.some(value => present.includes(value));
}
