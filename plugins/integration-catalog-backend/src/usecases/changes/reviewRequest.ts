import {
  isSameSubject,
  uniteAuthors,
  type SubjectUnderCheck,
} from '@interlock/contract-core';
import type { Knex } from 'knex';
import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import {
  standingSubjects,
  type RequestSubject,
  type StoredChangeRequest,
} from '../../store/changeRequests';
import { findCheckRun, type CheckFacts } from '../../store/checkRuns';
import { listDecisions, type StoredDecision } from '../../store/decisions';
import { listRejections, type StoredRejection } from '../../store/rejections';
import { listWaivers } from '../../store/waivers';
import { dayAt } from '../../isoDays';
import { decisionsInForce, decisionsToWeigh } from './decisionsInForce';
import {
  judgeChange,
  rulesFor,
  type Judgement,
  type Rules,
} from './judgeChange';
import {
  rejectionsAfter,
  rejectionsUnderReview,
} from './rejectionsUnderReview';
import { withRecordedPeople } from './recordedPeople';
import { linkTo } from './requestLink';

/** A change request with everything that its verdict is made from. */
export interface ReviewedRequest {
  readonly request: StoredChangeRequest;
  /** What is judged: the standing subjects, or all once none stands. */
  readonly subjects: readonly SubjectUnderCheck[];
  /** All decisions ever taken about it, in the order of their audit entries. */
  readonly history: readonly StoredDecision[];
  /** Rejections of any subject that nothing has ended. */
  readonly rejections: readonly StoredRejection[];
  readonly rules: Rules;
  readonly judgement: Judgement;
}

/** Makes the verdict about a request again, from stored facts and today's rules. */
export async function reviewRequest(
  database: Knex,
  estate: LoadedEstate,
  stored: StoredChangeRequest,
  context: Pick<CatalogContext, 'appBaseUrl' | 'now'>,
): Promise<ReviewedRequest> {
  const request = await withRecordedPeople(database, stored, estate.users);
  const standing = standingSubjects(request);
  const about = standing.length > 0 ? standing : request.subjects;
  const facts = await readFacts(database, about);
  const present = rulesFor(estate, request.repository, {
    rejections: [],
    waivers: await listWaivers(database),
    day: dayAt(context.now()),
  });
  // Who left a group since has not undone what was merged with their approval.
  const rules = standing.length > 0 ? present : { ...present, members: null };
  const subjects = about.map(subject => ({
    ...factsAbout(subject, facts, estate),
    changeRequest: linkTo(request.id, context.appBaseUrl),
  }));
  const history = await listDecisions(database, [request.id]);
  const rejections = await listRejections(database);
  return judged({ request, subjects, history, rejections, rules });
}

/** The same request once further decisions are taken about it. */
export function withDecisions(
  reviewed: ReviewedRequest,
  further: readonly StoredDecision[],
): ReviewedRequest {
  return judged({
    ...reviewed,
    history: [...reviewed.history, ...further],
    rejections: further.reduce(
      (present, decision) =>
        rejectionsAfter(present, decision, reviewed.request),
      reviewed.rejections,
    ),
  });
}

function judged(known: Omit<ReviewedRequest, 'judgement'>): ReviewedRequest {
  const { request, subjects, history, rejections } = known;
  const rules = {
    ...known.rules,
    // What is over is not judged again by what was rejected since.
    rejections:
      standingSubjects(request).length > 0
        ? rejectionsUnderReview(rejections, request.id)
        : [],
  };
  const current = decisionsToWeigh(history);
  return {
    ...known,
    rules,
    judgement: judgeChange(
      subjects,
      uniteAuthors([request.authors], rules.users),
      // The decisions that a merge used up are those that it was merged with.
      standingSubjects(request).length > 0
        ? decisionsInForce(request, current)
        : current,
      rules,
    ),
  };
}

/** Each subject has the facts of the last run that could judge it. */
async function readFacts(
  database: Knex,
  subjects: readonly RequestSubject[],
): Promise<ReadonlyMap<string, CheckFacts>> {
  const facts = new Map<string, CheckFacts>();
  for (const id of new Set(subjects.map(subject => subject.checkRun))) {
    const checkRun = await findCheckRun(database, id);
    if (checkRun) facts.set(id, checkRun.facts);
  }
  return facts;
}

/**
 * Facts are never rewritten: those of a run from before the contract had its id,
 * or the name that it has now, name it as it was called then.
 */
function factsAbout(
  subject: RequestSubject,
  facts: ReadonlyMap<string, CheckFacts>,
  estate: Pick<LoadedEstate, 'contracts'>,
): SubjectUnderCheck {
  const known = facts.get(subject.checkRun)?.subjects ?? [];
  const names = [
    subject.ref,
    ...(estate.contracts.find(({ id }) => id === subject.id)?.formerRefs ?? []),
  ];
  const found =
    known.find(candidate => isSameSubject(candidate, subject)) ??
    known.find(
      candidate =>
        candidate.kind === subject.kind &&
        candidate.ref !== '' &&
        names.includes(candidate.ref),
    );
  if (!found) {
    throw new Error(
      `The facts of check run ${subject.checkRun} about ${subject.ref || subject.id} are missing in the database; run the check again, or restore the database from a backup.`,
    );
  }
  return { ...found, id: subject.id };
}
