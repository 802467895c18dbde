import {
  checkSentence,
  countFindings,
  isSameSubject,
} from '@interlock/contract-core';
import {
  heaviestStatus,
  isStanding,
  type RequestSubject,
  type StoredChangeRequest,
} from '../../store/changeRequests';
import { countHit, type Judgement } from './judgeChange';

/**
 * A request as a judgement of its standing subjects says: each with its own
 * status and words, the request with those of the whole.
 */
export function standingBy(
  request: StoredChangeRequest,
  judgement: Judgement,
): StoredChangeRequest {
  return withStatus({
    ...request,
    subjects: request.subjects.map(subject => judged(subject, judgement)),
    summary: judgement.run.summary,
    consumersHit: countHit(judgement.run),
    sentence: checkSentence(judgement.run, { withAddresses: false }),
    authors: judgement.run.authors,
  });
}

function judged(subject: RequestSubject, judgement: Judgement): RequestSubject {
  const found = judgement.subjects.find(({ check }) =>
    isSameSubject(check, subject),
  );
  if (!found || !isStanding(subject.status)) return subject;
  const { ref, title, owner, findings } = found.check;
  return {
    ...subject,
    ref,
    title,
    owner,
    status: found.status,
    summary: countFindings(findings),
    consumersHit: found.consumersHit,
    sentence: found.sentence,
  };
}

/** The status of the heaviest of its subjects. */
export function withStatus(request: StoredChangeRequest): StoredChangeRequest {
  return { ...request, status: heaviestStatus(request.subjects) };
}
