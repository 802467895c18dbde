import type { Finding } from '../model';
import {
  missingApproval,
  nobodyAdded,
  resolveGroups,
  wantedFrom,
  type AddedPeople,
  type Approver,
} from './approvalCoverage';
import type { ApprovalRequirement } from './approvalPolicy';
import { matchApprovalRule, type MatchedRequirement } from './approvalRules';
import type { RelatedPeople } from './approverSelectors';
import { bindingRule } from './blockingWords';
import { isAuthorUnknown } from './changeAuthors';
import type { ReviewInput, SubjectUnderReview } from './reviewInput';

/** What the policy asks about one finding of a subject, and of whom. */
export interface FindingRequirement extends MatchedRequirement {
  /** People and groups whom the requirement names by relation. */
  readonly related: RelatedPeople;
  /** Whom an unknown author makes the policy ask for besides. */
  readonly added: AddedPeople;
  /** Everybody who is asked, as entity refs. */
  readonly groups: readonly string[];
}

type PolicyInput = Pick<ReviewInput, 'policy' | 'authors'>;

/** By the first rule of the policy that matches. */
export function requirementOf(
  finding: Finding,
  subject: SubjectUnderReview,
  input: PolicyInput,
): FindingRequirement {
  const hit = hitBy(finding, subject);
  const related = relatedTo(finding, subject);
  const matched = orFallback(
    matchApprovalRule(input.policy, {
      kind: subject.kind,
      file: subject.file,
      finding,
      isUnhit: isUnhit(finding, subject),
      dataClasses: hit.flatMap(consumer => consumer.dataClasses),
      flags: hit.flatMap(consumer => consumer.flags),
    }),
    subject,
    finding,
    related,
    input,
  );
  const requirement = raised(matched.requirement, input);
  const added = addedPeople(related, input);
  return {
    ...matched,
    requirement,
    related,
    added,
    groups: [
      ...new Set([...resolveGroups(requirement, related), ...added.groups]),
    ],
  };
}

/** Relations that something in git names, or nothing does. */
const namedInGit = ['mapping-approver', 'data-owner'] as const;

/**
 * A rule that asks for the mapping approver or the data owner would lock a change
 * forever where none is named, or where they are a group that it lists anyway, so
 * that there are fewer groups than it wants: then the fallback holds.
 */
function orFallback(
  matched: MatchedRequirement,
  { kind }: Pick<SubjectUnderReview, 'kind'>,
  { ruleId: rule }: Finding,
  related: RelatedPeople,
  { policy }: PolicyInput,
): MatchedRequirement {
  // Of what breaks a contract its owner has to be named.
  const isOfContract = kind === 'contract' && rule !== bindingRule;
  if (isOfContract || kind === 'policy') return matched;
  const { ruleId, requirement } = matched;
  const asked = namedInGit.filter(selector =>
    requirement.from.includes(selector),
  );
  const groups = resolveGroups(requirement, related).length;
  return asked.length > 0 && groups < Math.max(1, requirement.distinctGroups)
    ? {
        ruleId: 'fallback',
        ruleReason: `The rule ${ruleId} of the approval policy asks for the ${asked.join(' and the ')}, and what is named as such here cannot meet it.`,
        requirement: policy.fallback,
      }
    : matched;
}

/** Whether the evidence proves that a finding hits nobody who is known. */
export function isUnhit(
  { fingerprint }: Pick<Finding, 'fingerprint'>,
  { unhit = [] }: Pick<SubjectUnderReview, 'unhit'>,
): boolean {
  return unhit.includes(fingerprint);
}

/** What approvers of one finding still lack; null where they are enough. */
export function missingFor(
  { requirement, related, added }: FindingRequirement,
  approvers: readonly Approver[],
): string | null {
  return missingApproval(requirement, related, approvers, added);
}

/** Those of `groups` of whom another approval brings it nearer to enough. */
export function wantedFor(
  { requirement, related, added }: FindingRequirement,
  approvers: readonly Approver[],
): readonly string[] {
  return wantedFrom(requirement, related, approvers, added);
}

/** Policies of the older form raise what a rule asks for unknown authors. */
function raised(
  requirement: ApprovalRequirement,
  { policy, authors }: PolicyInput,
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
  { policy, authors }: PolicyInput,
): AddedPeople {
  const { unknownAuthor, fallback } = policy;
  return isAuthorUnknown(authors) && 'add' in unknownAuthor
    ? {
        people: unknownAuthor.add,
        groups: resolveGroups(fallback, related),
      }
    : nobodyAdded;
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
  const related = {
    ...subject.related,
    ...subject.relatedByFinding?.[finding.fingerprint],
  };
  return {
    ...related,
    'data-owner': [
      ...related['data-owner'],
      ...hitBy(finding, subject).flatMap(consumer => consumer.dataOwners),
    ],
  };
}
