import {
  canonicalJson,
  collectorVersion,
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
  /** Commit that was read last; null where reading failed since. */
  readonly commit: string | null;
  /** Commit that was taken in last, whatever failed since; null without git. */
  readonly inForce: string | null;
  readonly kind: 'git' | 'working-tree';
  readonly note: string;
  readonly readAt: string;
  /** Names the stored files: the same digest, the same estate. */
  readonly filesDigest: string;
  /** What is wrong in it by the last reading; why it cannot be read now comes first. */
  readonly problems: readonly Problem[];
  /** Whether it cannot be read now: then the first of `problems` says why. */
  readonly isInTrouble: boolean;
  /** How the documents of its contract versions were collected. */
  readonly collectorVersion: number;
}

interface SourceRow {
  name: string;
  ref: string;
  commit: string | null;
  in_force: string | null;
  kind: string;
  note: string;
  read_at: string;
  files_digest: string;
  problems: string;
  trouble: string | null;
  collector_version: number;
}

interface FileRow {
  source: string;
  path: string;
  digest: string;
}

/** Replaces what is stored of a source by `files`, and says when it was read. */
export async function storeSource(
  transaction: Knex.Transaction,
  source: Omit<
    StoredSource,
    'filesDigest' | 'collectorVersion' | 'isInTrouble'
  >,
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
  const saved = {
    ...source,
    filesDigest,
    collectorVersion,
    isInTrouble: false,
  };
  await saveRow(transaction, saved);
  return saved;
}

/**
 * Notes that a source could not be read at all. Its files stay, and so do the
 * problems in them, which nobody has mended; the commit is forgotten so that the
 * next reading does not take it for done.
 */
export async function storeSourceTrouble(
  transaction: Knex.Transaction,
  source: Pick<StoredSource, 'name' | 'ref'>,
  problem: Problem,
  readAt: string,
): Promise<void> {
  const stored = await lockSource(transaction, source);
  await saveRow(transaction, {
    inForce: stored.inForce,
    kind: stored.kind,
    note: stored.note,
    filesDigest: stored.filesDigest,
    name: source.name,
    ref: source.ref,
    commit: null,
    readAt,
    problems: problemsWithin(stored),
    isInTrouble: true,
    trouble: problem,
    collectorVersion,
  });
}

/**
 * The row of a source, locked until the transaction ends: schedule and requests
 * of all replicas take turns at it. Of a source that was never read there is one
 * from now on, without a time at which it was read.
 */
export async function lockSource(
  transaction: Knex.Transaction,
  { name, ref }: Pick<StoredSource, 'name' | 'ref'>,
): Promise<StoredSource> {
  const unread: SourceRow = {
    name,
    ref,
    commit: null,
    in_force: null,
    kind: 'git',
    note: '',
    read_at: '',
    files_digest: digestText(canonicalJson([])),
    problems: '[]',
    trouble: null,
    collector_version: collectorVersion,
  };
  await transaction<SourceRow>('sources')
    .insert(unread)
    .onConflict('name')
    .ignore();
  const row = await transaction<SourceRow>('sources')
    .where({ name })
    .forUpdate()
    .first();
  return toSource(row ?? unread);
}

// Below the number of bound values that the oldest supported SQLite takes.
const commitsAtOnce = 200;

/** Remembers commits as such that were in force, or came before one that was. */
export async function rememberCommits(
  transaction: Knex.Transaction,
  source: string,
  commits: readonly string[],
): Promise<void> {
  for (let from = 0; from < commits.length; from += commitsAtOnce) {
    await transaction('source_commits')
      .insert(
        commits
          .slice(from, from + commitsAtOnce)
          .map(commit => ({ source, commit })),
      )
      .onConflict(['source', 'commit'])
      .ignore();
  }
}

/** Whether a commit was in force, or came before one that was. */
export async function isRememberedCommit(
  database: Knex,
  source: string,
  commit: string,
): Promise<boolean> {
  const row = await database('source_commits')
    .where({ source, commit })
    .first('commit');
  return row !== undefined;
}

/** What is wrong in a source, without why it cannot be read. */
function problemsWithin({
  problems,
  isInTrouble,
}: StoredSource): readonly Problem[] {
  return isInTrouble ? problems.slice(1) : problems;
}

async function saveRow(
  transaction: Knex.Transaction,
  source: StoredSource & { readonly trouble?: Problem },
): Promise<void> {
  const row: SourceRow = {
    name: source.name,
    ref: source.ref,
    commit: source.commit,
    in_force: source.inForce,
    kind: source.kind,
    note: source.note,
    read_at: source.readAt,
    files_digest: source.filesDigest,
    problems: JSON.stringify(source.problems),
    trouble: source.trouble ? JSON.stringify(source.trouble) : null,
    collector_version: source.collectorVersion,
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
    inForce: row.in_force,
    kind: row.kind === 'git' ? 'git' : 'working-tree',
    note: row.note,
    readAt: row.read_at,
    filesDigest: row.files_digest,
    problems: [
      ...(row.trouble === null ? [] : [JSON.parse(row.trouble)]),
      ...JSON.parse(row.problems),
    ],
    isInTrouble: row.trouble !== null,
    collectorVersion: row.collector_version,
  };
}
