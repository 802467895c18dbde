import type { Answer } from '@interlock/plugin-integration-catalog-common';
import type { CatalogContext } from '../catalogContext';
import { verifyChain } from '../store/audit';

/** Walks the whole audit record: whether it is as it was written, and its head. */
export async function verifyAudit(
  context: Pick<CatalogContext, 'database'>,
): Promise<Answer<'verifyAudit'>> {
  return verifyChain(context.database);
}
