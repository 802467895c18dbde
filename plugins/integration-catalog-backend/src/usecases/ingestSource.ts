import type { Estate, EstateContract, Problem } from '@interlock/contract-core';
import type { SourceConfiguration } from '@interlock/contract-io';
import { inTransaction } from '@interlock/plugin-store';
import type { Knex } from 'knex';
import type { CatalogContext } from '../catalogContext';
import {
  readContractVersions,
  type ReadVersions,
} from '../estate/readContractVersions';
import {
  openConfiguredSource,
  readSnapshot,
  type SourceSnapshot,
} from '../estate/sourceSnapshot';
import { appendAudit } from '../store/audit';
import { nameContract } from '../store/contractNames';
import {
  listVersions,
  retireContract,
  storeVersions,
} from '../store/contractVersions';
import { findSource, readSourceFiles, storeSource } from '../store/sources';

export type IngestContext = Pick<
  CatalogContext,
  'database' | 'analyser' | 'logger' | 'now'
>;

/** Who stands in the audit record for what the portal does by itself. */
export const portalActor = 'service:integration-catalog';

/**
 * Reads one source at its ref and stores what is new. Nothing happens while the
 * commit is the one read before. What cannot be read leaves its last good state.
 * Throws the signal's reason where it is aborted between two contracts.
 */
export async function ingestSource(
  context: IngestContext,
  configuration: SourceConfiguration,
  signal?: AbortSignal,
): Promise<void> {
  const { database } = context;
  const stored = await findSource(database, configuration.name);
  const source = await openConfiguredSource(configuration);
  const unchanged =
    stored !== null &&
    source.kind === 'git' &&
    stored.kind === 'git' &&
    stored.commit === source.commit &&
    stored.ref === configuration.ref &&
    stored.note === source.note;
  if (unchanged) {
    return;
  }
  const snapshot = await readSnapshot(
    source,
    await readSourceFiles(database, configuration.name),
  );
  const problems: Problem[] = [...snapshot.problems];
  const contracts = snapshot.estate?.contracts ?? [];
  for (const contract of contracts) {
    signal?.throwIfAborted();
    const first = contracts.find(({ id }) => id === contract.id);
    if (first && first !== contract) {
      problems.push(sharedId(first, contract));
      continue;
    }
    await keepNames(context, contract);
    const read = await readVersions(context, configuration, snapshot, contract);
    problems.push(...read.problems);
    await storeContract(context, contract, read);
  }
  await finish(context, configuration, snapshot, problems);
}

/** Nobody can tell two contracts apart that have one id; the first one keeps it. */
function sharedId(first: EstateContract, other: EstateContract): Problem {
  return {
    code: 'duplicate-name',
    message: `${first.ref} and ${other.ref} have one contract id, ${first.id}, so ${other.ref} was not read.`,
    remedy: 'Give one of the two another interlock.dev/id.',
    file: other.file,
    pointer: '',
    line: 0,
    column: 0,
  };
}

/** What is known of a contract goes on under its id when its entity is renamed. */
async function keepNames(
  context: IngestContext,
  contract: EstateContract,
): Promise<void> {
  const { id, ref } = contract;
  await inTransaction(context.database, async transaction => {
    const former = await nameContract(transaction, contract);
    if (former.length === 0) return;
    await appendAudit(transaction, [
      {
        at: context.now().toISOString(),
        actor: portalActor,
        action: 'contract.renamed',
        subject: ref,
        detail: { id, former },
      },
    ]);
  });
}

async function readVersions(
  context: IngestContext,
  configuration: SourceConfiguration,
  snapshot: SourceSnapshot,
  contract: EstateContract,
): Promise<ReadVersions> {
  const known = new Set(
    (await listVersions(context.database, contract.id)).map(
      version => version.digest,
    ),
  );
  return readContractVersions(
    contract,
    {
      source: snapshot.source,
      sourceName: configuration.name,
      seenAt: context.now().toISOString(),
      isStored: (_, digest) => known.has(digest),
    },
    context.analyser,
  );
}

async function storeContract(
  context: IngestContext,
  contract: EstateContract,
  read: ReadVersions,
): Promise<void> {
  await inTransaction(context.database, async transaction => {
    const added = await storeVersions(transaction, contract.id, read.versions);
    const at = context.now().toISOString();
    await appendAudit(
      transaction,
      read.versions
        .filter(version => added.includes(version.digest))
        .map(version => ({
          at,
          actor: portalActor,
          action: 'contract-version.ingested',
          subject: contract.ref,
          detail: {
            contract: contract.id,
            digest: version.digest,
            label: version.label,
            file: version.file,
            commit: version.commit,
            current: version.current,
          },
        })),
    );
  });
}

/** The commit is remembered last, so that an interrupted reading starts again. */
async function finish(
  context: IngestContext,
  configuration: SourceConfiguration,
  snapshot: SourceSnapshot,
  problems: readonly Problem[],
): Promise<void> {
  const { source, files, estate } = snapshot;
  await inTransaction(context.database, async transaction => {
    if (estate) {
      await retireMissing(transaction, configuration.name, estate);
    }
    await storeSource(
      transaction,
      {
        name: configuration.name,
        ref: configuration.ref,
        commit: source.commit || null,
        kind: source.kind,
        note: source.note,
        readAt: context.now().toISOString(),
        problems,
      },
      files,
    );
  });
  context.logger.info(
    `Read source ${configuration.name} at ${source.commit || 'its working tree'}: ${estate?.contracts.length ?? 0} contracts, ${problems.length} problems`,
  );
}

async function retireMissing(
  transaction: Knex.Transaction,
  sourceName: string,
  estate: Estate,
): Promise<void> {
  const present = new Set(estate.contracts.map(contract => contract.id));
  const gone = (await listVersions(transaction)).filter(
    version =>
      version.current &&
      version.source === sourceName &&
      !present.has(version.contractId),
  );
  for (const version of gone) {
    await retireContract(transaction, version.contractId);
  }
}
