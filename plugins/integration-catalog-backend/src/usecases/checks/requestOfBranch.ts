import {
  checkSentence,
  compareSubjects,
  type FindingCounts,
} from '@interlock/contract-core';
import {
  standingSubjects,
  type RequestSubject,
  type StoredChangeRequest,
} from '../../store/changeRequests';
import { countHit, type Judgement } from '../changes/judgeChange';
import { withStatus } from '../changes/requestStanding';
import type { PlanInput } from './planChanges';

/** The request of a branch with these subjects, as it is to be stored. */
export function requestOf(
  input: PlanInput,
  judgement: Judgement,
  subjects: readonly RequestSubject[],
): StoredChangeRequest {
  const { standing, requester } = input;
  const ordered = [...subjects].sort(compareSubjects);
  const stand = standingSubjects({ subjects: ordered });
  // Whether this run speaks about everything that stands.
  const isWhole =
    stand.length > 0 &&
    stand.every(({ checkRun }) => checkRun === input.checkRun);
  return withStatus({
    id: standing?.id ?? input.newId(),
    repository: input.repository,
    branch: input.branch,
    status: 'open',
    headCommit: input.headCommit,
    subjects: ordered,
    summary: sumOf(
      (stand.length > 0 ? stand : ordered).map(({ summary }) => summary),
    ),
    consumersHit: isWhole
      ? countHit(judgement.run)
      : Math.max(0, ...stand.map(subject => subject.consumersHit)),
    authors: input.authors,
    requesters: [
      ...new Set([
        ...(standing?.requesters ?? []),
        ...(requester === null ? [] : [requester]),
      ]),
    ].sort(),
    keptBy: input.keptBy,
    sentence: isWhole
      ? checkSentence(judgement.run, { withAddresses: false })
      : sentenceOf(stand.length > 0 ? stand : ordered),
    checkRun: input.checkRun,
    createdAt: standing?.createdAt ?? input.at,
    updatedAt: input.at,
  });
}

function sumOf(summaries: readonly FindingCounts[]): FindingCounts {
  const sum = (member: keyof FindingCounts) =>
    summaries.reduce((total, summary) => total + summary[member], 0);
  return {
    error: sum('error'),
    warn: sum('warn'),
    info: sum('info'),
    undecided: sum('undecided'),
  };
}

/** One subject speaks for itself; of several each says its own. */
function sentenceOf(subjects: readonly RequestSubject[]): string {
  return subjects.map(({ sentence }) => sentence).join('. ');
}
