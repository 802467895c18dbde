import type { SheetSource } from '@interlock/contract-core';
import { readDocuments, storeDocuments } from '@interlock/plugin-store';
import type { Knex } from 'knex';

/** A version of a mapping sheet as it is stored, without its texts. */
export interface StoredMappingVersion {
  /** `interlock.dev/id` of the integration, else its ref. */
  readonly integrationId: string;
  /** Entity ref of now, or as it was last. */
  readonly integration: string;
  /** `sha256:` and 64 hexadecimal digits over the sheet and its shared value maps. */
  readonly digest: string;
  readonly source: string;
  readonly file: string;
  readonly rowCount: number;
  /** ISO 8601 in UTC. */
  readonly firstSeenAt: string;
  readonly commit: string | null;
  readonly current: boolean;
}

/** The version that the protected ref has; a sheet has no other way in. */
export interface NewMappingVersion extends Omit<
  StoredMappingVersion,
  'current'
> {
  readonly sheet: SheetSource;
}

interface MappingVersionRow {
  integration_id: string;
  integration_ref: string;
  digest: string;
  source: string;
  file: string;
  row_count: number;
  first_seen_at: string;
  commit: string | null;
  is_current: boolean | number;
  documents: string;
}

const table = 'mapping_versions';

/**
 * Stores a version that is not stored yet and makes it the current one. Nothing
 * that is stored is removed or changed. Says whether it is new.
 */
export async function storeMappingVersion(
  transaction: Knex.Transaction,
  version: NewMappingVersion,
): Promise<boolean> {
  const { integrationId, digest, file, source, sheet } = version;
  const key = { integration_id: integrationId, digest };
  const known = await transaction(table).where(key).first('digest');
  if (!known) {
    await transaction<MappingVersionRow>(table).insert({
      ...key,
      integration_ref: version.integration,
      source,
      file,
      row_count: version.rowCount,
      first_seen_at: version.firstSeenAt,
      commit: version.commit,
      is_current: false,
      documents: await storeDocuments(transaction, [
        { path: file, text: sheet.text },
        ...sheet.valueMaps,
      ]),
    });
  }
  await transaction(table)
    .where({ integration_id: integrationId, is_current: true })
    .whereNot({ digest })
    .update({ is_current: false });
  await transaction(table)
    .where(key)
    .update({ is_current: true, file, source });
  return !known;
}

/** Takes the mark `current` from a sheet that the source no longer has. */
export async function retireMapping(
  transaction: Knex.Transaction,
  integrationId: string,
): Promise<void> {
  await transaction(table)
    .where({ integration_id: integrationId, is_current: true })
    .update({ is_current: false });
}

/** Versions of all sheets or of one; of each the current one first, then the newest. */
export async function listMappingVersions(
  database: Knex,
  integrationId?: string,
): Promise<readonly StoredMappingVersion[]> {
  const query = database<MappingVersionRow>(table).orderBy([
    { column: 'integration_id' },
    { column: 'is_current', order: 'desc' },
    { column: 'first_seen_at', order: 'desc' },
    { column: 'digest' },
  ]);
  const rows: readonly MappingVersionRow[] = await (integrationId === undefined
    ? query
    : query.where({ integration_id: integrationId }));
  return rows.map(toVersion);
}

/** One version; null when the portal has never ingested it. */
export async function findMappingVersion(
  database: Knex,
  integrationId: string,
  digest: string,
): Promise<StoredMappingVersion | null> {
  const row = await database<MappingVersionRow>(table)
    .where({ integration_id: integrationId, digest })
    .first();
  return row ? toVersion(row) : null;
}

/** The version that the protected ref holds now; null where it has no sheet. */
export async function findCurrentMapping(
  database: Knex,
  integrationId: string,
): Promise<StoredMappingVersion | null> {
  const row = await database<MappingVersionRow>(table)
    .where({ integration_id: integrationId, is_current: true })
    .first();
  return row ? toVersion(row) : null;
}

/** A version as it was ingested: the sheet, and the value maps that it shares. */
export async function readMappingSource(
  database: Knex,
  version: Pick<StoredMappingVersion, 'integrationId' | 'digest' | 'file'>,
): Promise<SheetSource> {
  const { integrationId, digest, file } = version;
  const row = await database<MappingVersionRow>(table)
    .where({ integration_id: integrationId, digest })
    .first('documents');
  const { text, references } = await readDocuments(
    database,
    row?.documents ?? '[]',
    `version ${digest} of the mapping of ${integrationId}`,
  );
  return { file, text, valueMaps: references };
}

/** The sheets that a source has in force. */
export async function readMappingsOfSource(
  database: Knex,
  source: string,
): Promise<readonly SheetSource[]> {
  const versions = (await listMappingVersions(database)).filter(
    version => version.current && version.source === source,
  );
  const sheets: SheetSource[] = [];
  for (const version of versions) {
    sheets.push(await readMappingSource(database, version));
  }
  return sheets;
}

function toVersion(row: MappingVersionRow): StoredMappingVersion {
  return {
    integrationId: row.integration_id,
    integration: row.integration_ref,
    digest: row.digest,
    source: row.source,
    file: row.file,
    rowCount: row.row_count,
    firstSeenAt: row.first_seen_at,
    commit: row.commit,
    current: Boolean(row.is_current),
  };
}
