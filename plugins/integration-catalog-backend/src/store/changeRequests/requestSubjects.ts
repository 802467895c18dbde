import { compareSubjects, type SubjectKind } from '@interlock/contract-core';
import type { ChangeRequestStatus } from '@interlock/plugin-integration-catalog-common';
import type { Knex } from 'knex';
import type { RequestSubject } from './changeRequestStore';

interface SubjectRow {
  change_request_id: string;
  kind: string;
  subject_id: string;
  ref: string;
  title: string;
  file: string;
  owner: string;
  status: string;
  base_digest: string | null;
  revision_digest: string | null;
  fingerprints: string;
  summary: string;
  consumers_hit: number;
  sentence: string;
  check_run_id: string;
  used_decisions: string;
}

const table = 'change_request_subjects';

/** Most ids in one query, below the bound values that the oldest SQLite takes. */
const chunkSize = 500;

/** Makes `subjects` those of a request. */
export async function replaceSubjects(
  transaction: Knex.Transaction,
  changeRequest: string,
  subjects: readonly RequestSubject[],
): Promise<void> {
  await transaction<SubjectRow>(table)
    .where({ change_request_id: changeRequest })
    .delete();
  for (const subject of subjects) {
    await transaction<SubjectRow>(table).insert(toRow(changeRequest, subject));
  }
}

/** Subjects by the id of their request, each list ordered by kind and ref. */
export async function readSubjects(
  database: Knex,
  changeRequests: readonly string[],
): Promise<ReadonlyMap<string, readonly RequestSubject[]>> {
  const subjects = new Map<string, RequestSubject[]>();
  for (let start = 0; start < changeRequests.length; start += chunkSize) {
    const rows = await database<SubjectRow>(table).whereIn(
      'change_request_id',
      changeRequests.slice(start, start + chunkSize),
    );
    for (const row of rows) {
      subjects.set(row.change_request_id, [
        ...(subjects.get(row.change_request_id) ?? []),
        toSubject(row),
      ]);
    }
  }
  for (const list of subjects.values()) list.sort(compareSubjects);
  return subjects;
}

function toRow(changeRequest: string, subject: RequestSubject): SubjectRow {
  return {
    change_request_id: changeRequest,
    kind: subject.kind,
    subject_id: subject.id,
    ref: subject.ref,
    title: subject.title,
    file: subject.file,
    owner: subject.owner,
    status: subject.status,
    base_digest: subject.baseDigest,
    revision_digest: subject.revisionDigest,
    fingerprints: JSON.stringify(subject.fingerprints),
    summary: JSON.stringify(subject.summary),
    consumers_hit: subject.consumersHit,
    sentence: subject.sentence,
    check_run_id: subject.checkRun,
    used_decisions: JSON.stringify(subject.usedDecisions),
  };
}

function toSubject(row: SubjectRow): RequestSubject {
  return {
    kind: row.kind as SubjectKind,
    id: row.subject_id,
    ref: row.ref,
    title: row.title,
    file: row.file,
    owner: row.owner,
    status: row.status as ChangeRequestStatus,
    baseDigest: row.base_digest,
    revisionDigest: row.revision_digest,
    fingerprints: JSON.parse(row.fingerprints),
    summary: JSON.parse(row.summary),
    consumersHit: row.consumers_hit,
    sentence: row.sentence,
    checkRun: row.check_run_id,
    usedDecisions: JSON.parse(row.used_decisions),
  };
}
