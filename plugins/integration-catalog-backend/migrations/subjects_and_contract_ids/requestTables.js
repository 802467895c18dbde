const { createHash } = require('node:crypto');
const { rebuild } = require('./rebuildTable');
const { digestLength, revisionColumns } = require('./versionTables');

/** Heaviest first: a whole is as the heaviest of its parts. */
const statuses = ['rejected', 'open', 'approved', 'merged', 'withdrawn'];

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

module.exports = {
  createRequestTables,
  followRedirects,
  joinRequests,
  restoreRequests,
};
