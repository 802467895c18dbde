import type {
  ContractDocument,
  ContractFormat,
  ContractId,
  ContractSource,
  Problem,
} from '@interlock/contract-core';
import { readDocuments, storeDocuments } from '@interlock/plugin-store';
import type { Knex } from 'knex';

/** A version of a contract as it is stored, without its texts. */
export interface StoredVersion {
  readonly contractId: ContractId;
  /** Entity ref of now, or as it was last. */
  readonly contract: string;
  readonly digest: string;
  readonly source: string;
  readonly label: string;
  readonly format: ContractFormat;
  readonly title: string;
  readonly file: string;
  readonly bytes: number;
  readonly firstSeenAt: string;
  /** ISO 8601 date where the source names one. */
  readonly released: string | null;
  readonly commit: string | null;
  readonly current: boolean;
}

/** A version to be stored; the root document comes first in `documents`. */
export interface NewVersion extends StoredVersion {
  readonly documents: readonly ContractDocument[];
  /** What was wrong with it when it was read. */
  readonly problems: readonly Problem[];
}

interface VersionRow {
  contract_id: string;
  contract_ref: string;
  digest: string;
  source: string;
  label: string;
  format: string;
  title: string;
  file: string;
  bytes: number;
  first_seen_at: string;
  released: string | null;
  commit: string | null;
  is_current: boolean | number;
  documents: string;
  /** JSON; null for versions from before problems were kept. */
  problems: string | null;
}

/**
 * Stores the versions of one contract that are not stored yet and makes the
 * current one current. Nothing that is stored is removed. Gives back the
 * digests that are new.
 */
export async function storeVersions(
  transaction: Knex.Transaction,
  contract: ContractId,
  versions: readonly NewVersion[],
): Promise<readonly string[]> {
  const rows = await transaction<VersionRow>('contract_versions')
    .select('digest', 'problems')
    .where({ contract_id: contract });
  const known = new Map(rows.map(row => [row.digest, row.problems]));
  const added: string[] = [];
  for (const version of versions) {
    if (!known.has(version.digest)) {
      known.set(version.digest, JSON.stringify(version.problems));
      added.push(version.digest);
      await insertVersion(transaction, version);
    } else if (known.get(version.digest) !== JSON.stringify(version.problems)) {
      await keepProblems(transaction, version);
    }
  }
  const current = versions.find(version => version.current);
  if (current) {
    await makeCurrent(transaction, current);
  }
  return added;
}

async function insertVersion(
  transaction: Knex.Transaction,
  version: NewVersion,
): Promise<void> {
  await transaction<VersionRow>('contract_versions').insert({
    contract_id: version.contractId,
    contract_ref: version.contract,
    digest: version.digest,
    source: version.source,
    label: version.label,
    format: version.format,
    title: version.title,
    file: version.file,
    bytes: version.bytes,
    first_seen_at: version.firstSeenAt,
    released: version.released,
    commit: version.commit,
    is_current: false,
    documents: await storeDocuments(transaction, version.documents),
    problems: JSON.stringify(version.problems),
  });
}

async function keepProblems(
  transaction: Knex.Transaction,
  { contractId, digest, problems }: NewVersion,
): Promise<void> {
  await transaction<VersionRow>('contract_versions')
    .where({ contract_id: contractId, digest })
    .update({ problems: JSON.stringify(problems) });
}

/** A stored version as it was read, with what was wrong with it then. */
export interface ReadBefore {
  /** Path of its document; problems name places in it. */
  readonly file: string;
  readonly problems: readonly Problem[];
}

/**
 * Versions of a contract whose problems are kept, by digest. A version that is
 * stored and not among them has to be read once more.
 */
export async function listReadBefore(
  database: Knex,
  contract: ContractId,
): Promise<ReadonlyMap<string, ReadBefore>> {
  const rows = await database<VersionRow>('contract_versions')
    .select('digest', 'file', 'problems')
    .where({ contract_id: contract });
  return new Map(
    rows.flatMap(({ digest, file, problems }) =>
      problems === null
        ? []
        : [[digest, { file, problems: JSON.parse(problems) }] as const],
    ),
  );
}

async function makeCurrent(
  transaction: Knex.Transaction,
  current: NewVersion,
): Promise<void> {
  await transaction<VersionRow>('contract_versions')
    .where({ contract_id: current.contractId, is_current: true })
    .whereNot({ digest: current.digest })
    .update({ is_current: false });
  await transaction<VersionRow>('contract_versions')
    .where({ contract_id: current.contractId, digest: current.digest })
    .update({ is_current: true, file: current.file, source: current.source });
}

/** Takes the mark `current` from a contract that the source no longer has. */
export async function retireContract(
  transaction: Knex.Transaction,
  contract: ContractId,
): Promise<void> {
  await transaction<VersionRow>('contract_versions')
    .where({ contract_id: contract, is_current: true })
    .update({ is_current: false });
}

/** Versions of all contracts or of one; per contract the newest first. */
export async function listVersions(
  database: Knex,
  contract?: ContractId,
): Promise<readonly StoredVersion[]> {
  const query = database<VersionRow>('contract_versions').select(
    'contract_id',
    'contract_ref',
    'digest',
    'source',
    'label',
    'format',
    'title',
    'file',
    'bytes',
    'first_seen_at',
    'released',
    'commit',
    'is_current',
  );
  const rows = await (contract === undefined
    ? query
    : query.where({ contract_id: contract }));
  return rows.map(toVersion).sort(newestFirst);
}

/** One version; null when the portal has never ingested it. */
export async function findVersion(
  database: Knex,
  contract: ContractId,
  digest: string,
): Promise<StoredVersion | null> {
  const row = await database<VersionRow>('contract_versions')
    .where({ contract_id: contract, digest })
    .first();
  return row ? toVersion(row) : null;
}

/** The version that the protected ref holds now. */
export async function findCurrentVersion(
  database: Knex,
  contract: ContractId,
): Promise<StoredVersion | null> {
  const row = await database<VersionRow>('contract_versions')
    .where({ contract_id: contract, is_current: true })
    .first();
  return row ? toVersion(row) : null;
}

/** The id under which versions are kept whose entity had this ref last; else null. */
export async function findIdByLastRef(
  database: Knex,
  ref: string,
): Promise<ContractId | null> {
  const row = await database<VersionRow>('contract_versions')
    .where({ contract_ref: ref })
    .orderBy(['contract_id', 'digest'])
    .first();
  return row?.contract_id ?? null;
}

/** The documents of a version as they were ingested. */
export async function readVersionSource(
  database: Knex,
  version: Pick<StoredVersion, 'contractId' | 'contract' | 'digest' | 'file'>,
): Promise<ContractSource> {
  const row = await database<VersionRow>('contract_versions')
    .where({ contract_id: version.contractId, digest: version.digest })
    .first();
  return {
    file: version.file,
    ...(await readDocuments(
      database,
      row?.documents ?? '[]',
      `version ${version.digest} of ${version.contract}`,
    )),
  };
}

function toVersion(
  row: Omit<VersionRow, 'documents' | 'problems'>,
): StoredVersion {
  return {
    contractId: row.contract_id,
    contract: row.contract_ref,
    digest: row.digest,
    source: row.source,
    label: row.label,
    format: row.format as ContractFormat,
    title: row.title,
    file: row.file,
    bytes: row.bytes,
    firstSeenAt: row.first_seen_at,
    released: row.released,
    commit: row.commit,
    current: Boolean(row.is_current),
  };
}

/**
 * The current version first, then by the date that the source names or, where
 * it names none, by when the version was first seen.
 */
function newestFirst(left: StoredVersion, right: StoredVersion): number {
  if (left.contractId !== right.contractId) {
    return left.contractId < right.contractId ? -1 : 1;
  }
  if (left.current !== right.current) {
    return left.current ? -1 : 1;
  }
  const leftDate = left.released ?? left.firstSeenAt;
  const rightDate = right.released ?? right.firstSeenAt;
  if (leftDate !== rightDate) {
    return leftDate > rightDate ? -1 : 1;
  }
  return left.digest < right.digest ? -1 : 1;
}
