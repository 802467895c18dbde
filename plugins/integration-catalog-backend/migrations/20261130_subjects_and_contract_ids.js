// A contract is known by its id from here on, and a change request is about
// subjects: one request for each branch. Ids come from the entities that are
// stored, else from the refs. The audit record is not touched: what it says was
// said under the refs of its time.

const { createHash } = require('node:crypto');
const { loadAll } = require('js-yaml');

const digestLength = 71; // `sha256:` and 64 hexadecimal digits

/** Heaviest first: a whole is as the heaviest of its parts. */
const statuses = ['rejected', 'open', 'approved', 'merged', 'withdrawn'];

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  const ids = await readContractIds(knex);
  await createNameTables(knex, ids);
  await rebuild(knex, 'contract_versions', versionColumns('contract_id'), {
    contract_id: 'contract_ref',
  });
  await createRequestTables(knex);
  await joinRequests(knex);
  await rebuild(knex, 'handed_in_revisions', revisionColumns(true), {
    contract_id: 'contract_ref',
  });
  await followRedirects(knex);
  await knex.schema.alterTable('decisions', table => {
    table.renameColumn('contract_ref', 'subject_ref');
    table.string('subject_kind', 20).notNullable().defaultTo('contract');
    table.string('subject_id', 300).notNullable().defaultTo('');
  });
  await knex('decisions').update({ subject_id: knex.ref('subject_ref') });
  await identifyWaivers(knex, ids);
  for (const table of ['comparisons', 'lint_results']) {
    await knex.schema.alterTable(table, columns => {
      columns.renameColumn('contract_ref', 'contract_id');
    });
  }
  for (const [ref, id] of ids) {
    await rename(knex, ref, id);
  }
};

/**
 * Brings the former tables back. Requests that were joined stay joined: each is
 * about the heaviest of its subjects then, and a check opens the others again.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  const known = await knex('contract_versions')
    .distinct('contract_id', 'contract_ref')
    .whereNot('contract_id', knex.ref('contract_ref'));
  await knex('decisions').update({ subject_id: '' });
  for (const row of known) {
    await renameIn(knex, derivedTables, row.contract_id, row.contract_ref);
  }
  await knex.schema.alterTable('waivers', table => {
    table.dropColumn('target_id');
  });
  for (const table of ['comparisons', 'lint_results']) {
    await knex.schema.alterTable(table, columns => {
      columns.renameColumn('contract_id', 'contract_ref');
    });
  }
  await knex.schema.alterTable('decisions', table => {
    table.dropColumn('subject_id');
    table.dropColumn('subject_kind');
    table.renameColumn('subject_ref', 'contract_ref');
  });
  await restoreRequests(knex);
  await rebuild(knex, 'contract_versions', versionColumns('contract_ref'), {});
  await knex.schema.dropTable('contract_aliases');
};

/** Tables of results, with the column that names the contract. */
const derivedTables = [
  ['finding_sightings', 'target'],
  ['comparisons', 'contract_id'],
  ['lint_results', 'contract_id'],
];

/**
 * Ids by ref, of entities that state one. An id that two entities state, or that
 * is the ref of another one, names neither.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
async function readContractIds(knex) {
  const files = await knex('source_files')
    .join('blobs', 'blobs.digest', 'source_files.digest')
    .select('blobs.text', 'source_files.path')
    .orderBy(['source_files.source', 'source_files.path']);
  const ids = new Map();
  const holders = new Map();
  for (const { path, text } of files) {
    if (!/\.ya?ml$/.test(path)) continue;
    for (const { ref, id } of apisOf(text)) {
      holders.set(ref, [...(holders.get(ref) ?? []), ref]);
      if (id === ref) continue;
      holders.set(id, [...(holders.get(id) ?? []), ref]);
      ids.set(ref, id);
    }
  }
  return new Map([...ids].filter(([, id]) => holders.get(id).length === 1));
}

/** @param {string} text */
function apisOf(text) {
  let documents = [];
  try {
    documents = loadAll(text);
  } catch {
    // What cannot be read states no id; the portal reports it when it reads it.
    return [];
  }
  return documents.flatMap(entity => {
    const metadata = entity?.kind === 'API' ? entity.metadata : undefined;
    if (typeof metadata?.name !== 'string') return [];
    const { name, namespace = 'default', annotations } = metadata;
    const ref = `api:${namespace}/${name}`.toLowerCase();
    const id = annotations?.['interlock.dev/id'];
    return [{ ref, id: typeof id === 'string' && id !== '' ? id : ref }];
  });
}

/**
 * @param {import('knex').Knex} knex
 * @param {ReadonlyMap<string, string>} ids
 */
async function createNameTables(knex, ids) {
  await knex.schema.createTable('contract_aliases', table => {
    table.comment('Names that a contract had before: refs, and refs as keys');
    table.string('alias', 300).primary();
    table.string('contract_id', 300).notNullable().index();
  });
  for (const [alias, contract_id] of ids) {
    await knex('contract_aliases').insert({ alias, contract_id });
  }
}

/** @param {'contract_id' | 'contract_ref'} key */
function versionColumns(key) {
  return table => {
    table.comment('Every version of every contract that was ever ingested');
    if (key === 'contract_id') {
      table.string('contract_id', 300).notNullable();
    }
    table
      .string('contract_ref', 300)
      .notNullable()
      .comment('Of the entity as it was when it was read last');
    table.string('digest', digestLength).notNullable();
    table.string('source', 200).notNullable();
    table.string('label', 200).notNullable();
    table.string('format', 40).notNullable();
    table.string('title', 500).notNullable();
    table.string('file', 500).notNullable();
    table.integer('bytes').notNullable();
    table.string('first_seen_at', 40).notNullable();
    table.string('released', 40).nullable();
    table.string('commit', 64).nullable();
    table.boolean('is_current').notNullable();
    table
      .text('documents')
      .notNullable()
      .comment('JSON: path and blob digest, root document first');
    table.primary([key, 'digest']);
  };
}

/** @param {boolean} bySubject */
function revisionColumns(bySubject) {
  return table => {
    table.comment(
      'The revisions that a change request is about, which the protected ref may never hold',
    );
    table.uuid('change_request_id').notNullable();
    if (bySubject) {
      table.string('contract_id', 300).notNullable();
    }
    table.string('contract_ref', 300).notNullable();
    table.string('digest', digestLength).notNullable();
    table.string('commit', 64).notNullable();
    table.string('handed_in_at', 40).notNullable();
    table
      .text('description')
      .notNullable()
      .comment('JSON: file, label, format, title and size in bytes');
    table
      .text('documents')
      .notNullable()
      .comment('JSON: path and blob digest, root document first');
    table.primary(
      bySubject ? ['change_request_id', 'contract_id'] : ['change_request_id'],
    );
    table.index([bySubject ? 'contract_id' : 'contract_ref', 'digest']);
  };
}

/**
 * Puts a table into another shape with its rows. `filled` names, by new column,
 * the column whose value it takes; other columns keep theirs. Of rows that the
 * new key cannot tell apart the first one stays.
 *
 * @param {import('knex').Knex} knex
 */
async function rebuild(knex, name, columns, filled) {
  const former = `${name}_former`;
  await knex.schema.renameTable(name, former);
  await dropIndexes(knex, former);
  await knex.schema.createTable(name, columns);
  const target = Object.keys(await knex(name).columnInfo());
  const source = target.map(column => filled[column] ?? column);
  await knex.raw(
    `insert into ?? (${target.map(() => '??').join(', ')}) select ${source.map(() => '??').join(', ')} from ?? where 1 = 1 on conflict do nothing`,
    [name, ...target, ...source, former],
  );
  await knex.schema.dropTable(former);
}

/**
 * Index names are unique in a whole schema, on both databases: those of the
 * table that goes away make room for those of the one that takes its place.
 *
 * @param {import('knex').Knex} knex
 */
async function dropIndexes(knex, renamed) {
  if (knex.client.config.client === 'pg') {
    const { rows } = await knex.raw(
      'select indexname from pg_indexes where schemaname = current_schema() and tablename = ?',
      [renamed],
    );
    for (const { indexname } of rows) {
      await knex.raw('alter index ?? rename to ??', [
        indexname,
        `${indexname}_gone`,
      ]);
    }
    return;
  }
  const rows = await knex('sqlite_master')
    .where({ type: 'index', tbl_name: renamed })
    .whereNotNull('sql')
    .select('name');
  for (const row of rows) {
    await knex.raw('drop index ??', [row.name]);
  }
}

/** @param {import('knex').Knex} knex */
async function createRequestTables(knex) {
  await knex.schema.createTable('change_request_subjects', table => {
    table.comment('What a change request is about, each with a status');
    table.uuid('change_request_id').notNullable();
    table.string('kind', 20).notNullable();
    table.string('subject_id', 300).notNullable();
    table.string('ref', 300).notNullable();
    table.string('title', 500).notNullable();
    table.string('file', 500).notNullable();
    table.string('owner', 300).notNullable();
    table.string('status', 20).notNullable();
    table.string('base_digest', digestLength).nullable();
    table.string('revision_digest', digestLength).nullable();
    table.text('fingerprints').notNullable();
    table.text('summary').notNullable();
    table.integer('consumers_hit').notNullable();
    table.text('sentence').notNullable();
    table
      .uuid('check_run_id')
      .notNullable()
      .comment('The last run that could judge this subject');
    table
      .text('used_decisions')
      .notNullable()
      .comment(
        'JSON: ids of decisions that ended with a merge or a withdrawal',
      );
    table.primary(['change_request_id', 'kind', 'subject_id']);
    table.index(['kind', 'subject_id']);
  });
  await knex.schema.createTable('change_request_redirects', table => {
    table.comment('Requests that were joined with an older one');
    table.uuid('id').primary();
    table.uuid('change_request_id').notNullable().index();
  });
}

function requestColumns(table) {
  table.uuid('id').primary();
  table
    .string('open_key', digestLength)
    .nullable()
    .unique()
    .comment('Repository and branch; null once merged or withdrawn');
  table.string('repository', 200).notNullable();
  table.string('branch', 250).notNullable();
  table.string('status', 20).notNullable().index();
  table.string('head_commit', 64).notNullable();
  table.text('summary').notNullable();
  table.integer('consumers_hit').notNullable();
  table.text('authors').notNullable();
  table.text('requesters').notNullable();
  table.text('sentence').notNullable();
  table.uuid('check_run_id').notNullable();
  table.string('created_at', 40).notNullable();
  table.string('updated_at', 40).notNullable();
  table.index(['repository', 'branch']);
}

/**
 * One request for each branch: of those that stand, the oldest stays, takes the
 * subjects of the others, and their ids lead to it.
 *
 * @param {import('knex').Knex} knex
 */
async function joinRequests(knex) {
  const rows = await knex('change_requests').orderBy(['created_at', 'id']);
  const files = new Map(
    (
      await knex('contract_versions')
        .select('contract_ref', 'file')
        .orderBy('is_current')
    ).map(row => [row.contract_ref, row.file]),
  );
  await knex.schema.dropTable('change_requests');
  await knex.schema.createTable('change_requests', requestColumns);
  const groups = new Map();
  for (const row of rows) {
    const key =
      row.open_key === null ? row.id : digestOf([row.repository, row.branch]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const [key, group] of groups) {
    const [oldest, ...others] = group;
    await knex('change_requests').insert(
      joined(group, oldest.open_key === null ? null : key),
    );
    for (const row of byNewest(group)) {
      await knex('change_request_subjects')
        .insert(subjectOf(row, oldest.id, files))
        .onConflict(['change_request_id', 'kind', 'subject_id'])
        .ignore();
    }
    for (const { id } of others) {
      await knex('change_request_redirects').insert({
        id,
        change_request_id: oldest.id,
      });
    }
  }
}

function subjectOf(row, request, files) {
  return {
    change_request_id: request,
    kind: 'contract',
    subject_id: row.contract_ref,
    ref: row.contract_ref,
    title: row.contract_title,
    file: files.get(row.contract_ref) ?? '',
    owner: '',
    status: row.status,
    base_digest: row.base_digest,
    revision_digest: row.revision_digest,
    fingerprints: row.fingerprints,
    summary: row.summary,
    consumers_hit: row.consumers_hit,
    sentence: row.sentence,
    check_run_id: row.check_run_id,
    used_decisions: '[]',
  };
}

function byNewest(rows) {
  return [...rows].sort((left, right) =>
    left.updated_at < right.updated_at ? 1 : -1,
  );
}

function joined(rows, openKey) {
  const [oldest] = rows;
  const [newest] = byNewest(rows);
  const lists = rows.map(row => JSON.parse(row.authors));
  const summaries = rows.map(row => JSON.parse(row.summary));
  const sum = member =>
    summaries.reduce((total, summary) => total + summary[member], 0);
  return {
    id: oldest.id,
    open_key: openKey,
    repository: oldest.repository,
    branch: oldest.branch,
    status: heaviest(rows),
    head_commit: newest.head_commit,
    summary: JSON.stringify({
      error: sum('error'),
      warn: sum('warn'),
      info: sum('info'),
      undecided: sum('undecided'),
    }),
    consumers_hit: rows.reduce((total, row) => total + row.consumers_hit, 0),
    authors: JSON.stringify({
      users: union(lists.map(list => list.users)),
      unmatched: union(lists.map(list => list.unmatched)),
    }),
    requesters: JSON.stringify(
      union(rows.map(row => JSON.parse(row.requesters))),
    ),
    sentence: rows.map(row => row.sentence).join(' '),
    check_run_id: newest.check_run_id,
    created_at: oldest.created_at,
    updated_at: newest.updated_at,
  };
}

function union(lists) {
  return [...new Set(lists.flat())].sort();
}

function heaviest(rows) {
  return statuses.find(status => rows.some(row => row.status === status));
}

/** As the core's digest of a list of texts. */
function digestOf(texts) {
  const hash = createHash('sha256').update(JSON.stringify(texts));
  return `sha256:${hash.digest('hex')}`;
}

/**
 * What was handed in for a request that was joined belongs to the one that took
 * its subject. Decisions keep the request that they were taken about.
 *
 * @param {import('knex').Knex} knex
 */
async function followRedirects(knex) {
  for (const row of await knex('change_request_redirects')) {
    await knex('handed_in_revisions')
      .where({ change_request_id: row.id })
      .update({ change_request_id: row.change_request_id });
  }
}

/**
 * @param {import('knex').Knex} knex
 * @param {ReadonlyMap<string, string>} ids
 */
async function identifyWaivers(knex, ids) {
  await knex.schema.alterTable('waivers', table => {
    table
      .string('target_id', 300)
      .nullable()
      .comment('Id of the target in the scope; null where there is none');
  });
  for (const { id, scope } of await knex('waivers').select('id', 'scope')) {
    const { target } = JSON.parse(scope);
    if (target === undefined) continue;
    await knex('waivers')
      .where({ id })
      .update({ target_id: ids.get(target) ?? target });
  }
}

/** @param {import('knex').Knex} knex */
async function rename(knex, ref, id) {
  await renameIn(
    knex,
    [
      ['contract_versions', 'contract_id'],
      ['handed_in_revisions', 'contract_id'],
      ['change_request_subjects', 'subject_id'],
      ['decisions', 'subject_id'],
      ...derivedTables,
    ],
    ref,
    id,
  );
}

/** @param {import('knex').Knex} knex */
async function renameIn(knex, tables, from, to) {
  for (const [table, column] of tables) {
    await knex(table)
      .where({ [column]: from })
      .update({ [column]: to });
  }
}

/** @param {import('knex').Knex} knex */
async function restoreRequests(knex) {
  const subjects = await knex('change_request_subjects')
    .where({ kind: 'contract' })
    .orderBy(['ref', 'subject_id']);
  const rows = await knex('change_requests').orderBy('created_at');
  await knex.schema.dropTable('change_requests');
  await knex.schema.createTable('change_requests', formerRequestColumns);
  for (const row of rows) {
    const about = subjects
      .filter(subject => subject.change_request_id === row.id)
      .sort(
        (left, right) =>
          statuses.indexOf(left.status) - statuses.indexOf(right.status),
      )[0];
    // A request about no contract has no place in the former tables.
    if (!about) continue;
    await knex('change_requests').insert(formerRequest(row, about));
    await knex('handed_in_revisions')
      .where({ change_request_id: row.id })
      .whereNot({ contract_id: about.subject_id })
      .delete();
  }
  await rebuild(knex, 'handed_in_revisions', revisionColumns(false), {});
  await knex.schema.dropTable('change_request_redirects');
  await knex.schema.dropTable('change_request_subjects');
}

function formerRequest(row, about) {
  const stands = about.status !== 'merged' && about.status !== 'withdrawn';
  return {
    ...row,
    open_key: stands ? digestOf([row.repository, row.branch, about.ref]) : null,
    contract_ref: about.ref,
    contract_title: about.title,
    status: about.status,
    base_digest: about.base_digest,
    revision_digest: about.revision_digest,
    fingerprints: about.fingerprints,
    summary: about.summary,
    consumers_hit: about.consumers_hit,
    sentence: about.sentence,
    check_run_id: about.check_run_id,
  };
}

function formerRequestColumns(table) {
  requestColumns(table);
  table.string('contract_ref', 300).notNullable().index();
  table.string('contract_title', 500).notNullable();
  table.string('base_digest', digestLength).nullable();
  table.string('revision_digest', digestLength).nullable();
  table.text('fingerprints').notNullable();
}
