import {
  checkSentence,
  concludeCheck,
  consumersOfSubject,
  isBlocking,
  isSameSubject,
  projectFileName,
  ruleFilesOf,
  rulesetFilesOf,
  type ChangeAuthors,
  type CheckInput,
  type CheckRun,
  type ConsumerUnderReview,
  type Decision,
  type Evidence,
  type FormerRules,
  type OwedApproval,
  type SubjectCheck,
  type SubjectKey,
  type SubjectUnderCheck,
} from '@interlock/contract-core';
import type { ChangeRequestStatus } from '@interlock/plugin-integration-catalog-common';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  governingSource,
  type LoadedEstate,
  type LoadedSource,
} from '../../estate/estateReader';

/** The estate and policy that decide about one repository, at one moment. */
export type Rules = Pick<
  CheckInput,
  | 'estate'
  | 'policy'
  | 'policyDigest'
  | 'rejections'
  | 'waivers'
  | 'day'
  | 'members'
  | 'formerRules'
> & {
  readonly users: LoadedEstate['users'];
};

/**
 * What decides about changes of a repository: `decided` has the portal's
 * waivers, to which the entries of baselines are added, and its rejections. Throws where no
 * approval policy can be read.
 */
export function rulesFor(
  estate: LoadedEstate,
  repository: string,
  decided: Pick<Rules, 'rejections' | 'waivers' | 'day'>,
): Rules {
  const source = governingSource(estate, repository);
  if (source.approval === null) {
    throw new ServiceUnavailableError(
      `The approval policy ${source.project.approvalPolicy} of source ${source.stored.name} could not be read yet, so nothing can be judged; correct it at the ref that the portal reads.`,
    );
  }
  return {
    estate,
    users: estate.users,
    members: estate.users,
    policy: source.approval.policy,
    policyDigest: source.approval.digest,
    waivers: [
      ...decided.waivers,
      ...estate.sources.flatMap(({ baseline }) => baseline.waivers),
    ],
    rejections: decided.rejections,
    day: decided.day,
    formerRules: formerRulesOf(source),
  };
}

/** Of which files the last good state judges, because they are faulty now. */
function formerRulesOf({
  project,
  governance,
  stored,
}: LoadedSource): readonly FormerRules[] {
  const judging = new Set([
    projectFileName,
    ...ruleFilesOf(project, new Map()),
    ...(governance ? rulesetFilesOf(governance) : []),
  ]);
  return [
    ...new Map(
      stored.problems
        .filter(({ file }) => judging.has(file))
        .map(problem => [problem.file, problem]),
    ),
  ].map(([file, problem]) => ({ file, commit: '', problem }));
}

/** How the subjects of a change stand, by what is known and decided now. */
export interface Judgement {
  readonly run: CheckRun;
  /** All approvals that the findings ask for, given ones included. */
  readonly requirements: readonly OwedApproval[];
  readonly subjects: readonly SubjectJudgement[];
}

export interface SubjectJudgement {
  readonly check: SubjectCheck;
  /** Fingerprints that need a decision. */
  readonly blocking: readonly string[];
  readonly status: ChangeRequestStatus;
  /** The check run as it would be with this subject alone, in a sentence. */
  readonly sentence: string;
  readonly consumersHit: number;
  /** Whom this subject alone hits. */
  readonly evidence: Evidence;
  /** The same with what they carry, as the review weighs them. */
  readonly consumers: readonly ConsumerUnderReview[];
}

/** Judges subjects together, from stored facts and the decisions about them. */
export function judgeChange(
  subjects: readonly SubjectUnderCheck[],
  authors: ChangeAuthors,
  decisions: readonly Decision[],
  rules: Rules,
): Judgement {
  const input: CheckInput = {
    subjects,
    estate: rules.estate,
    policy: rules.policy,
    policyDigest: rules.policyDigest,
    authors,
    decisions,
    members: rules.members,
    rejections: rules.rejections,
    waivers: rules.waivers,
    day: rules.day,
    formerRules: rules.formerRules ?? [],
    gate: 'portal',
  };
  const run = concludeCheck(input);
  const undecided = concludeCheck({ ...input, decisions: [] });
  return {
    run,
    requirements: undecided.verdict.owed,
    subjects: run.subjects.map(check => {
      const same = subjects.filter(subject => isSameSubject(subject, check));
      const alone =
        subjects.length === 1
          ? run
          : concludeCheck({ ...input, subjects: same });
      return {
        check,
        blocking: check.findings
          .filter(isBlocking)
          .map(finding => finding.fingerprint),
        status: statusOf(alone),
        sentence: checkSentence(alone, { withAddresses: false }),
        consumersHit: countHit(alone),
        evidence: alone.evidence,
        consumers: same.flatMap(subject =>
          consumersOfSubject(subject, alone.evidence, rules.estate),
        ),
      };
    }),
  };
}

/** Consumers that a run says are hit, or may be. */
export function countHit(run: Pick<CheckRun, 'evidence'>): number {
  return new Set(
    run.evidence.consumers
      .filter(consumer => consumer.status !== 'unaffected')
      .map(consumer => consumer.consumer),
  ).size;
}

/** How one subject stands; throws where it was not judged. */
export function judgementOf(
  judgement: Judgement,
  key: SubjectKey,
): SubjectJudgement {
  const found = judgement.subjects.find(({ check }) =>
    isSameSubject(check, key),
  );
  if (!found) {
    throw new Error(`The ${key.kind} ${key.id} was not judged.`);
  }
  return found;
}

function statusOf(run: CheckRun): ChangeRequestStatus {
  if (run.verdict.subjects.some(({ rejected }) => rejected)) {
    return 'rejected';
  }
  return run.conclusion === 'success' ? 'approved' : 'open';
}

/** Whether nothing stood in the way of judging the subject. */
export function isJudged(subject: SubjectUnderCheck): boolean {
  const problems =
    subject.kind === 'contract'
      ? subject.contract.comparison.problems
      : subject.problems;
  return subject.known && subject.baseKnown && problems.length === 0;
}
