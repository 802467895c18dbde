import {
  collectorVersion,
  type Estate,
  type EstateContract,
  type Problem,
} from '@interlock/contract-core';
import {
  listAncestors,
  type EstateSource,
  type SourceConfiguration,
} from '@interlock/contract-io';
import type { CatalogContext } from '../catalogContext';
import { dayAt } from '../isoDays';
import { readContractVersions } from '../estate/readContractVersions';
import { readMappings } from '../estate/readMappings';
import {
  openConfiguredSource,
  readSnapshot,
  type SourceSnapshot,
} from '../estate/sourceSnapshot';
import { listReadBefore, type ReadBefore } from '../store/contractVersions';
import {
  findSource,
  readSourceFiles,
  type StoredSource,
} from '../store/sources';
import { noteReplica, whyBehind } from './sourceReplicas';
import { takeIntoForce, type ReadContract } from './takeIntoForce';

export type IngestContext = Pick<
  CatalogContext,
  'database' | 'analyser' | 'logger' | 'now' | 'replica'
>;

/** Readings that may lose against another replica's before this one gives up. */
const attempts = 3;

/**
 * Reads one source at its ref and takes what it says into force as a whole.
 * Nothing happens while the commit is the one in force, or came before it. What
 * cannot be read leaves its last good state. Throws the signal's reason where it
 * is aborted between two contracts: then nothing was taken.
 */
export async function ingestSource(
  context: IngestContext,
  configuration: SourceConfiguration,
  signal?: AbortSignal,
): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const stored = await findSource(context.database, configuration.name);
    const source = await openConfiguredSource(configuration);
    const behind = await whyBehind(context, configuration, stored, source);
    await noteReplica(context, configuration, source, behind);
    if (behind !== '' || isInForce(stored, source)) return;
    const taken = await readAndTake(
      context,
      configuration,
      { stored, source },
      signal,
    );
    if (taken) return;
  }
  // Another replica takes commits in just now; the next turn sees what it took.
}

function isInForce(stored: StoredSource | null, source: EstateSource): boolean {
  return (
    stored !== null &&
    source.kind === 'git' &&
    stored.kind === 'git' &&
    stored.commit === source.commit &&
    stored.ref === source.ref &&
    stored.note === source.note &&
    stored.collectorVersion === collectorVersion
  );
}

/** False where another commit came into force while this one was read. */
async function readAndTake(
  context: IngestContext,
  configuration: SourceConfiguration,
  {
    stored,
    source,
  }: { readonly stored: StoredSource | null; readonly source: EstateSource },
  signal?: AbortSignal,
): Promise<boolean> {
  const snapshot = await readSnapshot(
    source,
    await readSourceFiles(context.database, configuration.name),
    {
      day: dayAt(context.now()),
      faultsOf: rulesets => context.analyser.rulesetFaults(rulesets),
    },
  );
  const { read, problems } = await readContracts(
    context,
    configuration,
    snapshot,
    signal,
  );
  const mappings = await readMappings(snapshot.estate?.integrations ?? [], {
    source: snapshot.source,
    sourceName: configuration.name,
    seenAt: context.now().toISOString(),
  });
  return takeIntoForce(context, {
    configuration,
    snapshot,
    contracts: read,
    mappings: mappings.read,
    problems: [...snapshot.problems, ...problems, ...mappings.problems],
    ancestors:
      source.kind === 'git'
        ? await listAncestors(
            configuration.root,
            source.commit,
            stored?.inForce ?? null,
          )
        : [],
    insteadOf: stored,
  });
}

/** Every contract is read before anything is stored: a commit is in force or is not. */
async function readContracts(
  context: IngestContext,
  configuration: SourceConfiguration,
  snapshot: SourceSnapshot,
  signal?: AbortSignal,
): Promise<{
  readonly read: readonly ReadContract[];
  readonly problems: readonly Problem[];
}> {
  const read: ReadContract[] = [];
  const problems: Problem[] = [];
  const contracts: Estate['contracts'] = snapshot.estate?.contracts ?? [];
  for (const contract of contracts) {
    signal?.throwIfAborted();
    const first = contracts.find(({ id }) => id === contract.id);
    if (first && first !== contract) {
      problems.push(sharedId(first, contract));
      continue;
    }
    const known = await readBefore(context, contract);
    const versions = await readContractVersions(
      contract,
      {
        source: snapshot.source,
        sourceName: configuration.name,
        seenAt: context.now().toISOString(),
        readBefore: known,
      },
      context.analyser,
    );
    problems.push(...versions.problems);
    read.push({ contract, versions: versions.versions });
  }
  return { read, problems };
}

/** Under the id, and under the ref from when the entity stated none. */
async function readBefore(
  { database }: Pick<IngestContext, 'database'>,
  { id, ref }: EstateContract,
): Promise<ReadonlyMap<string, ReadBefore>> {
  return new Map([
    ...(id === ref ? [] : await listReadBefore(database, ref)),
    ...(await listReadBefore(database, id)),
  ]);
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
