// A contract is known by its id from here on, and a change request is about
// subjects: one request for each branch. Ids come from the entities that are
// stored, else from the refs. The audit record is not touched: what it says was
// said under the refs of its time.

const { loadAll } = require('js-yaml');
const { rebuild } = require('./subjects_and_contract_ids/rebuildTable');
const {
  createRequestTables,
  followRedirects,
  joinRequests,
  restoreRequests,
} = require('./subjects_and_contract_ids/requestTables');
const {
  revisionColumns,
  versionColumns,
} = require('./subjects_and_contract_ids/versionTables');

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
