import { compareSubjects, type ChangeAuthors } from '@interlock/contract-core';
import type { Caller } from '../../caller';
import type { LoadedEstate } from '../../estate/estateReader';
import type { AuditEvent } from '../../store/audit';
import type { ExaminedSubject } from './examineSubject';
import type { CheckPlan } from './planChanges';
import type { ValidCheckRunRequest } from './validateCheckRunRequest';

/** A check run before its verdict: what was sent, by whom, and what it changes. */
export interface Examination {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly caller: Caller;
  readonly request: ValidCheckRunRequest;
  readonly examined: readonly ExaminedSubject[];
  readonly estate: LoadedEstate;
  readonly authors: ChangeAuthors;
}

/** What a check run puts into the audit record: itself, and what became of the request. */
export function auditEventsOf(
  { id, at, caller, request, examined }: Examination,
  { run, change }: CheckPlan,
): readonly AuditEvent[] {
  const actor = caller.name;
  const created: AuditEvent = {
    at,
    actor,
    action: 'check-run.created',
    subject: id,
    detail: {
      repository: request.repository,
      branch: request.branch,
      headCommit: request.headCommit,
      conclusion: run.conclusion,
      complete: request.complete,
      subjects: examined
        .map(({ subject: { kind, id: about, ref } }) => ({
          kind,
          id: about,
          ref,
        }))
        .sort(compareSubjects),
    },
  };
  if (!change?.action) return [created];
  const { request: changed, action } = change;
  return [
    created,
    {
      at,
      actor,
      action,
      subject: changed.id,
      detail: {
        branch: changed.branch,
        headCommit: changed.headCommit,
        status: changed.status,
        subjects: changed.subjects.map(subject => ({
          kind: subject.kind,
          id: subject.id,
          ref: subject.ref,
          status: subject.status,
          base: subject.baseDigest,
          revision: subject.revisionDigest,
          fingerprints: subject.fingerprints,
        })),
        authors: changed.authors,
        requesters: changed.requesters,
        keptBy: changed.keptBy,
        checkRun: id,
      },
    },
  ];
}
