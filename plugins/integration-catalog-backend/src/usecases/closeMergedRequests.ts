import type { CatalogContext } from '../catalogContext';
import { appendAudit, type AuditEvent } from '../store/audit';
import {
  listChangeRequests,
  listStandingOfContract,
  saveChangeRequest,
  type StoredChangeRequest,
} from '../store/changeRequests';
import { isStanding } from '../store/changeRequests';
import { findCurrentVersion, listVersions } from '../store/contractVersions';
import { listDecisions, standingDecisions } from '../store/decisions';
import { inTransaction } from '../store/transaction';
import { portalActor } from './ingestSource';

/**
 * Closes the requests whose revision has reached the protected ref. Their
 * approvals are used up with them: decisions belong to a request, and the same
 * edit made again opens a new one.
 */
export async function closeMergedRequests(
  context: Pick<CatalogContext, 'database' | 'notifier' | 'now'>,
): Promise<void> {
  const requests = (await listChangeRequests(context.database)).filter(
    request => isStanding(request.status),
  );
  for (const contract of new Set(requests.map(request => request.contract))) {
    const merged = await closeMergedOfContract(context, contract);
    for (const request of merged) {
      context.notifier.changed(request, 'merged');
    }
  }
}

async function closeMergedOfContract(
  context: Pick<CatalogContext, 'database' | 'now'>,
  contract: string,
): Promise<readonly StoredChangeRequest[]> {
  return inTransaction(context.database, async transaction => {
    const standing = await listStandingOfContract(transaction, contract);
    const current = await findCurrentVersion(transaction, contract);
    const known = await listVersions(transaction, contract);
    const merged = standing.filter(request =>
      request.revisionDigest === null
        ? current === null && known.length > 0
        : current?.digest === request.revisionDigest,
    );
    const at = context.now().toISOString();
    const events: AuditEvent[] = [];
    for (const request of merged) {
      const decisions = standingDecisions(
        await listDecisions(transaction, [request.id]),
      );
      await saveChangeRequest(transaction, {
        ...request,
        status: 'merged',
        updatedAt: at,
      });
      events.push({
        at,
        actor: portalActor,
        action: 'change-request.merged',
        subject: request.id,
        detail: {
          contract,
          // A request that was merged while nobody had approved shows here.
          statusBefore: request.status,
          revision: request.revisionDigest,
          commit: current?.commit ?? null,
          decisionsUsedUp: decisions.map(decision => decision.id).sort(),
        },
      });
    }
    await appendAudit(transaction, events);
    return merged.map(request => ({ ...request, status: 'merged' as const }));
  });
}
