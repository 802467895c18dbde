import {
  canonicalJson,
  contractChecks,
  countFindings,
  isSameSubject,
  type ChangeAuthors,
  type CheckRun,
  type SubjectCheck,
  type SubjectKey,
} from '@interlock/contract-core';
import type { AuditAction } from '../../store/audit';
import {
  isStanding,
  type RequestSubject,
  type StoredChangeRequest,
} from '../../store/changeRequests';
import type { StoredDecision } from '../../store/decisions';
import { decisionsInForce, endedDecisions } from '../changes/decisionsInForce';
import {
  isJudged,
  judgeChange,
  judgementOf,
  type Judgement,
  type Rules,
} from '../changes/judgeChange';
import { linkTo } from '../changes/requestLink';
import type { ExaminedSubject } from './examineSubject';
import { requestOf } from './requestOfBranch';

/** What the plan is made from; nothing else has a say. */
export interface PlanInput {
  readonly repository: string;
  readonly branch: string;
  readonly headCommit: string;
  readonly checkRun: string;
  readonly examined: readonly ExaminedSubject[];
  /** Whether these are all subjects that the branch changes. */
  readonly complete: boolean;
  readonly authors: ChangeAuthors;
  /** The person who asked for this check; null for a machine. */
  readonly requester: string | null;
  /** Who keeps the request from now on. */
  readonly keptBy: string;
  /** The request of the branch; null where none stands. */
  readonly standing: StoredChangeRequest | null;
  /** Decisions about the standing request. */
  readonly decisions: readonly StoredDecision[];
  readonly rules: Rules;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly appBaseUrl: string;
  newId(): string;
}

export type ChangeAction = Extract<
  AuditAction,
  | 'change-request.opened'
  | 'change-request.updated'
  | 'change-request.withdrawn'
>;

/** The request as it is to be stored, and what happened to it. */
export interface PlannedChange {
  readonly request: StoredChangeRequest;
  /** Null where only the time of the last check moved on. */
  readonly action: ChangeAction | null;
  /** Subjects that this check judged and that stand. */
  readonly judged: readonly SubjectKey[];
}

export interface CheckPlan {
  readonly run: CheckRun;
  readonly judgement: Judgement;
  /** Null where nothing needs a decision and none was asked for before. */
  readonly change: PlannedChange | null;
}

/**
 * Says whether a check opens, updates or withdraws the request of its branch,
 * and how the check ends. What could not be judged leaves its subject as it is:
 * unknown is no reason to withdraw. What is missing is withdrawn only where the
 * check says that it knows all.
 */
export function planChanges(input: PlanInput): CheckPlan {
  const { standing } = input;
  const judgement = judgeChange(
    input.examined.map(({ subject }) => subject),
    input.authors,
    standing ? decisionsInForce(standing, input.decisions) : [],
    input.rules,
  );
  const subjects = [
    ...(standing?.subjects ?? []).map(subject =>
      subjectAfter(input, judgement, subject),
    ),
    ...openedSubjects(input, judgement),
  ];
  const change = isTouched(standing, subjects)
    ? planRequest(input, judgement, subjects)
    : null;
  const request = change?.request ?? standing;
  return {
    run: request
      ? withLinks(judgement.run, request, input.appBaseUrl)
      : judgement.run,
    judgement,
    change,
  };
}

/** Whether a check says anything about the request of its branch. */
function isTouched(
  standing: StoredChangeRequest | null,
  subjects: readonly RequestSubject[],
): boolean {
  return (
    subjects.length !== (standing?.subjects.length ?? 0) ||
    subjects.some((subject, index) => subject !== standing?.subjects[index])
  );
}

function planRequest(
  input: PlanInput,
  judgement: Judgement,
  subjects: readonly RequestSubject[],
): PlannedChange {
  const request = requestOf(input, judgement, subjects);
  return {
    request,
    action: actionOf(request, input.standing),
    judged: request.subjects.filter(
      subject =>
        isStanding(subject.status) && subject.checkRun === input.checkRun,
    ),
  };
}

/** A subject that the request has already, by what this check says of it. */
function subjectAfter(
  input: PlanInput,
  judgement: Judgement,
  present: RequestSubject,
): RequestSubject {
  const examined = input.examined.find(({ subject }) =>
    isSameSubject(subject, present),
  );
  if (!examined) {
    return input.complete ? withdrawn(input, present) : present;
  }
  if (!isJudged(examined.subject)) return present;
  if (judgementOf(judgement, present).blocking.length === 0) {
    return withdrawn(input, present);
  }
  return judgedSubject(input, judgement, examined, present.usedDecisions);
}

/** What needs a decision and is not in the request yet. */
function openedSubjects(
  input: PlanInput,
  judgement: Judgement,
): readonly RequestSubject[] {
  const known = input.standing?.subjects ?? [];
  return input.examined
    .filter(
      ({ subject }) =>
        !known.some(present => isSameSubject(present, subject)) &&
        isJudged(subject) &&
        judgementOf(judgement, subject).blocking.length > 0,
    )
    .map(examined => judgedSubject(input, judgement, examined, []));
}

function judgedSubject(
  input: PlanInput,
  judgement: Judgement,
  examined: ExaminedSubject,
  usedDecisions: readonly string[],
): RequestSubject {
  const { check, blocking, status, sentence, consumersHit } = judgementOf(
    judgement,
    examined.subject,
  );
  const { kind, id, ref, title, file, owner } = check;
  return {
    kind,
    id,
    ref,
    title,
    file,
    owner,
    status,
    baseDigest: examined.baseDigest,
    revisionDigest: examined.revisionDigest,
    fingerprints: blocking,
    summary: countFindings(check.findings),
    consumersHit,
    sentence,
    checkRun: input.checkRun,
    usedDecisions,
  };
}

/** Its decisions end with it; one that was merged before stays merged. */
function withdrawn(input: PlanInput, present: RequestSubject): RequestSubject {
  return isStanding(present.status)
    ? {
        ...present,
        status: 'withdrawn',
        usedDecisions: endedDecisions(present, input.decisions),
      }
    : present;
}

function withLinks(
  run: CheckRun,
  request: StoredChangeRequest,
  appBaseUrl: string,
): CheckRun {
  const link = linkTo(request.id, appBaseUrl);
  const linked = (check: SubjectCheck): SubjectCheck =>
    request.subjects.some(
      subject => isSameSubject(subject, check) && isStanding(subject.status),
    )
      ? { ...check, changeRequest: link }
      : check;
  const subjects = run.subjects.map(linked);
  return { ...run, subjects, contracts: contractChecks(subjects) };
}

function actionOf(
  request: StoredChangeRequest,
  present: StoredChangeRequest | null,
): ChangeAction | null {
  if (!present) {
    return 'change-request.opened';
  }
  if (!isStanding(request.status)) {
    return 'change-request.withdrawn';
  }
  return stateOf(present) === stateOf(request)
    ? null
    : 'change-request.updated';
}

/** What makes a request another one, for people and for the audit record. */
function stateOf({
  status,
  headCommit,
  authors,
  requesters,
  subjects,
}: StoredChangeRequest) {
  return canonicalJson([
    status,
    headCommit,
    authors,
    requesters,
    subjects.map(subject => [
      subject.kind,
      subject.id,
      subject.status,
      subject.baseDigest,
      subject.revisionDigest,
      subject.fingerprints,
    ]),
  ]);
}
