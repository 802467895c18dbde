import { NotFoundError } from '@backstage/errors';
import type { Answer } from '@interlock/plugin-integration-catalog-common';
import type { CatalogContext } from '../../catalogContext';
import { listBreakingCounts } from '../../store/analyses';
import { readRevision } from '../../store/changeRequests';
import {
  findVersion,
  listVersions,
  readVersionSource,
  type StoredVersion,
} from '../../store/contractVersions';
import { contractIdOf, contractRefOf, type ContractName } from './findContract';
import { revisionOnTheWire, versionsOnTheWire } from './versionWire';

type DocumentContext = Pick<CatalogContext, 'database' | 'analyser' | 'estate'>;

/**
 * The documents of a version as they were ingested, or of a revision as it was
 * handed in with the check that a change request came from.
 */
export async function getVersionDocument(
  context: DocumentContext,
  name: ContractName,
  digest: string,
): Promise<Answer<'getVersionDocument'>> {
  const ref = contractRefOf(name);
  const id = await contractIdOf(context, await context.estate.read(), ref);
  const stored = await findVersion(context.database, id, digest);
  if (stored) {
    return ingestedDocument(context, stored);
  }
  const revision = await readRevision(context.database, id, digest);
  if (revision) {
    const { text, references } = revision;
    return { version: revisionOnTheWire(revision), text, references };
  }
  throw new NotFoundError(
    `The portal has never ingested version ${digest} of ${ref}, and no change request is about it; see the versions of the contract.`,
  );
}

async function ingestedDocument(
  context: DocumentContext,
  stored: StoredVersion,
): Promise<Answer<'getVersionDocument'>> {
  const versions = versionsOnTheWire(
    await listVersions(context.database, stored.contractId),
    await listBreakingCounts(
      context.database,
      context.analyser.engine,
      stored.contractId,
    ),
  );
  const version = versions.find(
    candidate => candidate.digest === stored.digest,
  );
  if (!version) {
    throw new Error(
      `Version ${stored.digest} of ${stored.contract} is not listed.`,
    );
  }
  const { text, references } = await readVersionSource(
    context.database,
    stored,
  );
  return { version, text, references };
}
