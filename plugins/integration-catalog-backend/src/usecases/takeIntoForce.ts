import type { Estate, EstateContract, Problem } from '@interlock/contract-core';
import type { SourceConfiguration } from '@interlock/contract-io';
import { inTransaction } from '@interlock/plugin-store';
import type { Knex } from 'knex';
import type { CatalogContext } from '../catalogContext';
import type { ReadMapping } from '../estate/readMappings';
import type { SourceSnapshot } from '../estate/sourceSnapshot';
import { appendAudit } from '../store/audit';
import { nameContract } from '../store/contractNames';
import {
  listVersions,
  retireContract,
  storeVersions,
  type NewVersion,
} from '../store/contractVersions';
import {
  lockSource,
  rememberCommits,
  storeSource,
  type StoredSource,
} from '../store/sources';
import { portalActor } from './portalActor';
import { retireMappings, takeMappings } from './takeMappings';

type TakeContext = Pick<CatalogContext, 'database' | 'logger' | 'now'>;

export interface ReadContract {
  readonly contract: EstateContract;
  readonly versions: readonly NewVersion[];
}

/** A commit as it was read as a whole, to be taken into force. */
export interface ReadCommit {
  readonly configuration: SourceConfiguration;
  readonly snapshot: SourceSnapshot;
  readonly contracts: readonly ReadContract[];
  readonly mappings: readonly ReadMapping[];
  readonly problems: readonly Problem[];
  /** Commits that it came from, as far as they are not remembered yet. */
  readonly ancestors: readonly string[];
  /** What was in force when the reading began; null where nothing was. */
  readonly insteadOf: StoredSource | null;
}

/**
 * Takes a commit into force: versions, marks, files, policy and the commit change
 * in one transaction, under the lock of the source's row. A process that is
 * killed amid it changes nothing. Gives back false, and changes nothing, where
 * another commit came into force meanwhile.
 */
export async function takeIntoForce(
  context: TakeContext,
  read: ReadCommit,
): Promise<boolean> {
  const { configuration, snapshot, contracts, problems, insteadOf } = read;
  const taken = await inTransaction(context.database, async transaction => {
    const now = await lockSource(transaction, {
      name: configuration.name,
      ref: snapshot.source.ref,
    });
    if (now.inForce !== (insteadOf?.inForce ?? null)) return false;
    if (isSame(now, insteadOf) === false) return false;
    for (const contract of contracts) {
      await takeContract(transaction, context, contract);
    }
    await takeMappings(transaction, context, read.mappings);
    if (snapshot.estate) {
      await retireMissing(transaction, configuration.name, snapshot.estate);
      await retireMappings(transaction, configuration.name, read.mappings);
    }
    await keepSource(transaction, context, read);
    return true;
  });
  if (taken) {
    context.logger.info(
      `Read source ${configuration.name} at ${snapshot.source.commit || 'its working tree'}: ${contracts.length} contracts, ${problems.length} problems`,
    );
  }
  return taken;
}

/** Two replicas may read one commit, or a folder, at the same time. */
function isSame(now: StoredSource, before: StoredSource | null): boolean {
  return before === null
    ? now.readAt === ''
    : now.filesDigest === before.filesDigest && now.commit === before.commit;
}

async function takeContract(
  transaction: Knex.Transaction,
  context: Pick<CatalogContext, 'now'>,
  { contract, versions }: ReadContract,
): Promise<void> {
  const at = context.now().toISOString();
  const { id, ref } = contract;
  // What is known of a contract goes on under its id when its entity is renamed.
  const former = await nameContract(transaction, contract);
  const added = await storeVersions(transaction, id, versions);
  await appendAudit(transaction, [
    ...(former.length === 0
      ? []
      : [
          {
            at,
            actor: portalActor,
            action: 'contract.renamed' as const,
            subject: ref,
            detail: { id, former },
          },
        ]),
    ...versions
      .filter(version => added.includes(version.digest))
      .map(version => ({
        at,
        actor: portalActor,
        action: 'contract-version.ingested' as const,
        subject: ref,
        detail: {
          contract: id,
          digest: version.digest,
          label: version.label,
          file: version.file,
          commit: version.commit,
          current: version.current,
        },
      })),
  ]);
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

async function keepSource(
  transaction: Knex.Transaction,
  context: Pick<CatalogContext, 'now'>,
  { configuration, snapshot, problems, ancestors }: ReadCommit,
): Promise<void> {
  const { source, files } = snapshot;
  const commit = source.commit || null;
  await storeSource(
    transaction,
    {
      name: configuration.name,
      ref: source.ref,
      commit,
      inForce: source.kind === 'git' ? commit : null,
      kind: source.kind,
      note: source.note,
      readAt: context.now().toISOString(),
      problems,
    },
    files,
  );
  if (source.kind === 'git' && commit !== null) {
    await rememberCommits(transaction, configuration.name, [
      commit,
      ...ancestors,
    ]);
  }
}
