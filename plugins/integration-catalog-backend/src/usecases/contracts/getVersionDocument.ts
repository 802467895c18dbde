import type { Answer } from '@interlock/plugin-integration-catalog-common';
import type { CatalogContext } from '../../catalogContext';
import { listBreakingCounts } from '../../store/analyses';
import { listVersions, readVersionSource } from '../../store/contractVersions';
import { versionsOnTheWire } from './versionWire';
import { requireVersion, type ContractName } from './findContract';

/** The documents of a version as they were ingested. */
export async function getVersionDocument(
  context: Pick<CatalogContext, 'database' | 'analyser'>,
  name: ContractName,
  digest: string,
): Promise<Answer<'getVersionDocument'>> {
  const stored = await requireVersion(context, name, digest);
  const versions = versionsOnTheWire(
    await listVersions(context.database, stored.contract),
    await listBreakingCounts(
      context.database,
      context.analyser.engine,
      stored.contract,
    ),
  );
  const version = versions.find(candidate => candidate.digest === digest);
  if (!version) {
    throw new Error(`Version ${digest} of ${stored.contract} is not listed.`);
  }
  const { text, references } = await readVersionSource(
    context.database,
    stored,
  );
  return { version, text, references };
}
