import type { GovernanceReport } from '@interlock/contract-core';
import { inTransaction } from '@interlock/plugin-store';
import type { CatalogContext } from '../../catalogContext';
import { recordSightings, storeSnapshots } from '../../store/governance';
import { markMatched } from '../../store/waivers';
import type { EstateGovernor } from './governEstate';

/**
 * Remembers what the next days ask for: since when findings are there, which
 * waivers ever permitted something, and how scorecards stood today. Writing
 * the same again changes nothing, so that any replica may do it at any time.
 */
export function createGovernanceMemory(
  context: Pick<CatalogContext, 'database'>,
  governor: EstateGovernor,
): (signal: AbortSignal) => Promise<void> {
  let remembered: GovernanceReport | null = null;
  return async signal => {
    const { report } = await governor.govern();
    if (signal.aborted || report === remembered) {
      return;
    }
    await inTransaction(context.database, async transaction => {
      await recordSightings(transaction, report.findings, report.day);
      await markMatched(
        transaction,
        report.waivers
          .filter(
            waiver => waiver.source === 'portal' && waiver.state === 'active',
          )
          .map(waiver => waiver.id),
        report.day,
      );
      await storeSnapshots(transaction, report.day, report.summaries);
    });
    remembered = report;
  };
}
