import {
  canonicalJson,
  digestText,
  type EstateFile,
  type Problem,
} from '@interlock/contract-core';
import { readBlobs, storeBlobs } from '@interlock/plugin-store';
import type { Knex } from 'knex';

/** What the portal remembers of a configured source. */
export interface StoredSource {
  readonly name: string;
  readonly ref: string;
  readonly commit: string | null;
  readonly kind: 'git' | 'working-tree';
  readonly note: string;
  readonly readAt: string;
  /** Names the stored files: the same digest, the same estate. */
  readonly filesDigest: string;
  readonly problems: readonly Problem[];
}

interface SourceRow {
  name: string;
  ref: string;
  commit: string | null;
  kind: string;
  note: string;
  read_at: string;
  files_digest: string;
  problems: string;
}

interface FileRow {
  source: string;
  path: string;
  digest: string;
}

/** Replaces what is stored of a source by `files`, and says when it was read. */
export async function storeSource(
  transaction: Knex.Transaction,
  source: Omit<StoredSource, 'filesDigest'>,
  files: readonly EstateFile[],
): Promise<StoredSource> {
  const digests = await storeBlobs(
    transaction,
    files.map(file => file.text),
  );
  const rows = files.map((file, index) => ({
    source: source.name,
    path: file.path,
    digest: digests[index] ?? '',
  }));
  const filesDigest = digestText(
    canonicalJson(rows.map(row => [row.path, row.digest]).sort()),
  );
  const stored = await findSource(transaction, source.name);
  if (stored?.filesDigest !== filesDigest) {
    await transaction<FileRow>('source_files')
      .where({ source: source.name })
      .delete();
    for (const row of rows) {
      await transaction<FileRow>('source_files').insert(row);
    }
  }
  await saveRow(transaction, { ...source, filesDigest });
  return { ...source, filesDigest };
}

/**
 * Notes that a source could not be read at all. Its files stay, and the commit
 * is forgotten so that the next reading does not take it for done.
 */
export async function storeSourceTrouble(
  transaction: Knex.Transaction,
  source: Pick<StoredSource, 'name' | 'ref'>,
  problem: Problem,
  readAt: string,
): Promise<void> {
  const stored = await findSource(transaction, source.name);
  await saveRow(transaction, {
    kind: stored?.kind ?? 'git',
    note: stored?.note ?? '',
    filesDigest: stored?.filesDigest ?? digestText(canonicalJson([])),
    name: source.name,
    ref: source.ref,
    commit: null,
    readAt,
    problems: [problem],
  });
}

async function saveRow(
  transaction: Knex.Transaction,
  source: StoredSource,
): Promise<void> {
  const row: SourceRow = {
    name: source.name,
    ref: source.ref,
    commit: source.commit,
    kind: source.kind,
    note: source.note,
    read_at: source.readAt,
    files_digest: source.filesDigest,
    problems: JSON.stringify(source.problems),
  };
  await transaction<SourceRow>('sources')
    .insert(row)
    .onConflict('name')
    .merge();
}

/** All sources that were ever read, by name. */
export async function listSources(
  database: Knex,
): Promise<readonly StoredSource[]> {
  const rows = await database<SourceRow>('sources').orderBy('name');
  return rows.map(toSource);
}

/** One source; null before it was first read. */
export async function findSource(
  database: Knex,
  name: string,
): Promise<StoredSource | null> {
  const row = await database<SourceRow>('sources').where({ name }).first();
  return row ? toSource(row) : null;
}

/** The last good state of each file of a source, by path. */
export async function readSourceFiles(
  database: Knex,
  name: string,
): Promise<readonly EstateFile[]> {
  const rows = await database<FileRow>('source_files')
    .where({ source: name })
    .orderBy('path');
  const texts = await readBlobs(
    database,
    rows.map(row => row.digest),
  );
  return rows.map(row => ({
    path: row.path,
    text: texts.get(row.digest) ?? '',
  }));
}

function toSource(row: SourceRow): StoredSource {
  return {
    name: row.name,
    ref: row.ref,
    commit: row.commit,
    kind: row.kind === 'git' ? 'git' : 'working-tree',
    note: row.note,
    readAt: row.read_at,
    filesDigest: row.files_digest,
    problems: JSON.parse(row.problems),
  };
}
