import { contractOfBindings } from '@interlock/contract-core';
import { inTransaction } from '@interlock/plugin-store';
import type { Knex } from 'knex';
import type { CatalogContext } from '../catalogContext';
import { appendAudit, type AuditEvent } from '../store/audit';
import {
  findChangeRequest,
  forgetJudgement,
  isStanding,
  listChangeRequests,
  saveChangeRequest,
  type RequestSubject,
  type StoredChangeRequest,
} from '../store/changeRequests';
import { findCurrentVersion, listVersions } from '../store/contractVersions';
import { listDecisions } from '../store/decisions';
import {
  findCurrentMapping,
  listMappingVersions,
} from '../store/mappingVersions';
import { endRejections, findEnding } from '../store/rejections';
import { filesInForce, type FilesInForce } from './filesInForce';
import { endedDecisions } from './changes/decisionsInForce';
import { withStatus } from './changes/requestStanding';
import { portalActor } from './portalActor';

/**
 * Closes what has reached the protected ref. The approvals of a subject are used
 * up with it: the same edit made again asks again. A request is merged once none
 * of its subjects stands any more.
 */
export async function closeMergedRequests(
  context: Pick<
    CatalogContext,
    'database' | 'notifier' | 'now' | 'estate' | 'sources'
  >,
): Promise<void> {
  const files = await filesInForce(context);
  for (const id of await mayBeMerged(context.database, files)) {
    const changed = await closeMerged(context, id, files);
    if (changed) {
      const { status } = changed;
      context.notifier.changed(
        changed,
        status === 'merged' ? 'merged' : 'updated',
      );
    }
  }
}

/**
 * Requests that the protected ref may hold now, by two questions for all of them
 * together: this is asked at every reading, and next to none ever are.
 */
async function mayBeMerged(
  database: Knex,
  files: FilesInForce,
): Promise<readonly string[]> {
  const standing = (await listChangeRequests(database)).filter(request =>
    isStanding(request.status),
  );
  if (standing.length === 0) return [];
  const current = new Map(
    (await listVersions(database))
      .filter(version => version.current)
      .map(version => [version.contractId, version.digest]),
  );
  const found: string[] = [];
  for (const { id, repository, subjects } of standing) {
    for (const subject of subjects.filter(({ status }) => isStanding(status))) {
      const isThere =
        subject.kind === 'contract'
          ? (current.get(subject.id) ?? null) === subject.revisionDigest
          : await holdsPlain(database, files, repository, subject);
      if (!isThere) continue;
      found.push(id);
      break;
    }
  }
  return found;
}

async function closeMerged(
  context: Pick<CatalogContext, 'database' | 'now'>,
  id: string,
  files: FilesInForce,
): Promise<StoredChangeRequest | null> {
  return inTransaction(context.database, async transaction => {
    const request = await findChangeRequest(transaction, id);
    if (!request || !isStanding(request.status)) return null;
    const merged = await mergedSubjects(transaction, request, files);
    if (merged.length === 0) return null;
    const decisions = await listDecisions(transaction, [id]);
    const changed = withStatus({
      ...request,
      subjects: request.subjects.map(subject =>
        merged.includes(subject)
          ? {
              ...subject,
              status: 'merged' as const,
              usedDecisions: endedDecisions(subject, decisions),
            }
          : subject,
      ),
      updatedAt: context.now().toISOString(),
    });
    await saveChangeRequest(transaction, changed);
    // What is left of it waits for other people, perhaps.
    await forgetJudgement(transaction, id);
    const end = { at: changed.updatedAt, by: portalActor };
    const ended: string[] = [];
    for (const subject of merged) {
      const { fingerprints } = subject;
      ended.push(...(await findEnding(transaction, { subject, fingerprints })));
    }
    const [sequence = 0] = await appendAudit(transaction, [
      await eventOf(transaction, request, changed, { merged, ended }),
    ]);
    for (const subject of merged) {
      const { fingerprints } = subject;
      await endRejections(
        transaction,
        { subject, fingerprints },
        { ...end, sequence },
      );
    }
    return changed;
  });
}

/** Standing subjects whose revision the protected ref holds now. */
async function mergedSubjects(
  transaction: Knex.Transaction,
  request: StoredChangeRequest,
  files: FilesInForce,
): Promise<readonly RequestSubject[]> {
  const merged: RequestSubject[] = [];
  for (const subject of request.subjects) {
    if (!isStanding(subject.status)) continue;
    if (subject.kind !== 'contract') {
      const isThere = await holdsPlain(
        transaction,
        files,
        request.repository,
        subject,
      );
      if (isThere) merged.push(subject);
      continue;
    }
    const current = await findCurrentVersion(transaction, subject.id);
    const isMerged =
      subject.revisionDigest === null
        ? current === null &&
          (await listVersions(transaction, subject.id)).length > 0
        : current?.digest === subject.revisionDigest;
    if (isMerged) merged.push(subject);
  }
  return merged;
}

/** Whether the protected ref has the revision of a subject that is no contract. */
async function holdsPlain(
  database: Knex,
  files: FilesInForce,
  repository: string,
  subject: RequestSubject,
): Promise<boolean> {
  if (subject.kind === 'ownership') {
    return contractOfBindings(subject.id) === null
      ? files.holdOwnership(subject)
      : files.holdOverlay(repository, subject);
  }
  if (subject.kind !== 'mapping') return files.hold(repository, subject);
  const versions = await listMappingVersions(database, subject.id);
  const current = versions.find(version => version.current)?.digest ?? null;
  // What never was there is not gone either.
  return versions.length > 0 && current === subject.revisionDigest;
}

/** What reached the protected ref, and which rejections end with it. */
interface MergedSubjects {
  readonly merged: readonly RequestSubject[];
  /** Ids of rejecting decisions. */
  readonly ended: readonly string[];
}

/** The commit that brought what is in force now; null where nobody keeps it. */
async function commitInForce(
  transaction: Knex.Transaction,
  { kind, id }: RequestSubject,
): Promise<string | null> {
  switch (kind) {
    case 'contract':
      return (await findCurrentVersion(transaction, id))?.commit ?? null;
    case 'mapping':
      return (await findCurrentMapping(transaction, id))?.commit ?? null;
    default:
      return null;
  }
}

async function eventOf(
  transaction: Knex.Transaction,
  before: StoredChangeRequest,
  after: StoredChangeRequest,
  { merged, ended }: MergedSubjects,
): Promise<AuditEvent> {
  const subjects = [];
  for (const subject of merged) {
    const { kind, id, ref, revisionDigest } = subject;
    subjects.push({
      kind,
      id,
      ref,
      // What was merged while nobody had approved shows here.
      statusBefore: subject.status,
      revision: revisionDigest,
      commit: await commitInForce(transaction, subject),
      decisionsUsedUp:
        after.subjects.find(entry => entry.kind === kind && entry.id === id)
          ?.usedDecisions ?? [],
    });
  }
  return {
    at: after.updatedAt,
    actor: portalActor,
    action: isStanding(after.status)
      ? 'change-request.updated'
      : 'change-request.merged',
    subject: after.id,
    detail: {
      statusBefore: before.status,
      status: after.status,
      merged: subjects,
      endedRejections: ended,
    },
  };
}
