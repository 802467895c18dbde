import type { Answer } from '@interlock/plugin-integration-catalog-common';
import type { CatalogContext } from '../catalogContext';
import { listAuditEntries, verifyChain } from '../store/audit';

/** A page of the audit record, with the state of the whole chain. */
export async function listAudit(
  context: Pick<CatalogContext, 'database'>,
  page: { readonly limit: number; readonly before: number | null },
): Promise<Answer<'listAudit'>> {
  return {
    entries: (await listAuditEntries(context.database, page)).map(entry => ({
      ...entry,
      // The API document says that it is an object, and no more.
      detail: entry.detail as Record<string, never>,
    })),
    chain: await verifyChain(context.database),
  };
}
