import type { Finding } from '../model';
import { mayBeAuthor } from './changeAuthors';
import { approversOfNow } from './decidersNow';
import {
  missingFor,
  requirementOf,
  type FindingRequirement,
} from './findingRequirement';
import type { SubjectUnderReview, ReviewInput } from './reviewInput';
import { applyWaivers } from './waivers';
import type { AppliedWaivers, WaivableFinding, Waiver } from './waivers';

/** A breaking finding in the words of waivers. */
export interface WaivableChange extends WaivableFinding {
  readonly finding: Finding;
}

/** A waiver that would permit a finding if enough people had approved it. */
export interface LackingWaiver {
  readonly waiver: Waiver;
  readonly fingerprints: readonly string[];
  /** People and groups whom the policy asks about these findings. */
  readonly groups: readonly string[];
  /** As `OwedApproval.missing`. */
  readonly missing: string;
}

/** A waiver that would permit findings still if its approvers might still decide. */
export interface FallenWaiver {
  readonly waiver: Waiver;
  readonly fingerprints: readonly string[];
  /** Approvers who left the estate or a group that they were in then, sorted. */
  readonly left: readonly string[];
}

/** What waivers permit of a change, and what they would with more approvers. */
export interface WaivedChanges extends AppliedWaivers<WaivableChange> {
  readonly lacking: readonly LackingWaiver[];
  readonly fallen: readonly FallenWaiver[];
}

/**
 * What waivers permit of a subject's change. A waiver is no way round the
 * approval policy: it permits a finding when those who approved it are as many,
 * and of such groups, as the policy asks for that very finding.
 */
export function waiveChanges(
  subject: SubjectUnderReview,
  blocking: readonly Finding[],
  input: Pick<
    ReviewInput,
    'waivers' | 'day' | 'policy' | 'authors' | 'members'
  >,
): WaivedChanges {
  const requirements = new Map(
    blocking.map(finding => [finding, requirementOf(finding, subject, input)]),
  );
  const asked = (finding: Finding): FindingRequirement =>
    requirements.get(finding) ?? requirementOf(finding, subject, input);
  const missingOf = (
    waiver: Waiver,
    finding: Finding,
    members = input.members,
  ) =>
    missingFor(asked(finding), countedApprovers(waiver, { ...input, members }));
  const applied = applyWaivers(
    blocking.map(finding => waivableChange(subject, finding)),
    // What stands in a baseline was there before the change, which no entry means.
    input.waivers.filter(({ source }) => source !== 'baseline'),
    {
      day: input.day,
      hasEnough: (waiver, { finding }) => missingOf(waiver, finding) === null,
    },
  );
  return {
    ...applied,
    fallen: fallenWaivers(
      applied,
      input,
      (waiver, { finding }) => missingOf(waiver, finding, null) === null,
    ),
    lacking: applied.uses.flatMap(({ waiver, lacking }) => {
      const [first] = lacking;
      if (first === undefined) return [];
      return [
        {
          waiver,
          fingerprints: lacking.map(({ fingerprint }) => fingerprint),
          groups: [
            ...new Set(lacking.flatMap(({ finding }) => asked(finding).groups)),
          ].sort(),
          missing: missingOf(waiver, first.finding) ?? '',
        },
      ];
    }),
  };
}

/**
 * Whoever asked for the waiver or may have written the change has no say in it,
 * nor who may not decide any more.
 */
function countedApprovers(
  { approvers, requestedBy }: Waiver,
  { authors, members }: Pick<ReviewInput, 'authors' | 'members'>,
): Waiver['approvers'] {
  return approversOfNow(approvers, members).filter(
    ({ person }) => person !== requestedBy && !mayBeAuthor(authors, person),
  );
}

function waivableChange(
  subject: SubjectUnderReview,
  finding: Finding,
): WaivableChange {
  return {
    finding,
    ruleId: finding.ruleId,
    fingerprint: finding.fingerprint,
    target: subject.ref,
    targetId: subject.id,
    formerTargets: subject.formerRefs,
    operations: [
      finding.operation,
      ...finding.sites.map(site => site.operation),
    ].filter(operation => operation !== ''),
    consumers: subject.consumers
      .filter(consumer => consumer.fingerprints.includes(finding.fingerprint))
      .map(consumer => consumer.consumer),
  };
}

/** What waivers permit of governance findings, and what they did. */
export interface WaivedGovernance<F> extends AppliedWaivers<F> {
  readonly fallen: readonly FallenWaiver[];
}

/**
 * What waivers permit of the governance findings about a subject's change: one
 * approver is enough, whom the waiver policy named, but no author of the change
 * and nobody who has left every group that they were in then.
 */
export function waiveGovernance<F extends WaivableFinding>(
  findings: readonly F[],
  input: Pick<ReviewInput, 'waivers' | 'day' | 'authors' | 'members'>,
): WaivedGovernance<F> {
  const isEnough = (waiver: Waiver, members = input.members) =>
    waiver.source === 'baseline' ||
    countedApprovers(waiver, { ...input, members }).some(
      approver =>
        isInGroup(approver) ||
        !waiver.approvers.some(
          then => then.person === approver.person && isInGroup(then),
        ),
    );
  const applied = applyWaivers(findings, input.waivers, {
    day: input.day,
    hasEnough: waiver => isEnough(waiver),
  });
  return {
    ...applied,
    fallen: fallenWaivers(applied, input, waiver => isEnough(waiver, null)),
  };
}

/** `hadEnough` tells whether a waiver's approvers were enough as they were then. */
function fallenWaivers<F extends WaivableFinding>(
  { uses }: AppliedWaivers<F>,
  { members }: Pick<ReviewInput, 'members'>,
  hadEnough: (waiver: Waiver, finding: F) => boolean,
): readonly FallenWaiver[] {
  return uses.flatMap(({ waiver, lacking }) => {
    const fallen = lacking.filter(finding => hadEnough(waiver, finding));
    return fallen.length === 0
      ? []
      : {
          waiver,
          fingerprints: fallen.map(({ fingerprint }) => fingerprint),
          left: leftOf(waiver, members),
        };
  });
}

function leftOf(
  { approvers }: Waiver,
  members: ReviewInput['members'],
): readonly string[] {
  const now = new Map(
    approversOfNow(approvers, members).map(each => [each.person, each.groups]),
  );
  return approvers
    .filter(({ person, groups }) => now.get(person)?.length !== groups.length)
    .map(({ person }) => person)
    .sort();
}

/** Somebody's own ref stands among their groups, too. */
function isInGroup({ person, groups }: Waiver['approvers'][number]): boolean {
  return groups.some(group => group !== person);
}

/** Expired waivers whose findings still stand, with how many. */
export function expiredOver<F extends WaivableFinding>(
  applied: AppliedWaivers<F>,
  stands: (finding: F) => boolean,
): readonly { readonly waiver: Waiver; readonly findings: number }[] {
  return applied.uses
    .map(({ waiver, counting }) => ({
      waiver,
      findings: counting.filter(stands).length,
    }))
    .filter(({ findings }) => findings > 0);
}
