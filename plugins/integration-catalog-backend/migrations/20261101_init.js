// Points in time are ISO 8601 texts in UTC and structures are JSON texts, so
// that SQLite and PostgreSQL keep and order them alike.

const digestLength = 71; // `sha256:` and 64 hexadecimal digits

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await createContentTables(knex);
  await createAnalysisTables(knex);
  await createChangeTables(knex);
  await createAuditTables(knex);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'audit_head',
    'audit_entries',
    'decisions',
    'change_requests',
    'check_runs',
    'lint_results',
    'comparisons',
    'contract_versions',
    'source_files',
    'sources',
    'blobs',
  ]) {
    await knex.schema.dropTable(table);
  }
};

/** @param {import('knex').Knex} knex */
async function createContentTables(knex) {
  await knex.schema.createTable('blobs', table => {
    table.comment('Texts of documents, each once, by their content');
    table.string('digest', digestLength).primary();
    table.text('text').notNullable();
  });
  await knex.schema.createTable('sources', table => {
    table.comment('What was last read of each configured source');
    table.string('name', 200).primary();
    table.string('ref', 250).notNullable();
    table.string('commit', 64).nullable();
    table.string('kind', 20).notNullable();
    table.text('note').notNullable();
    table.string('read_at', 40).notNullable();
    table
      .string('files_digest', digestLength)
      .notNullable()
      .comment(
        'Names the set of rows in source_files; key of the estate cache',
      );
    table.text('problems').notNullable();
  });
  await knex.schema.createTable('source_files', table => {
    table.comment('Last good state of each file of the estate');
    table.string('source', 200).notNullable();
    table.string('path', 500).notNullable();
    table.string('digest', digestLength).notNullable();
    table.primary(['source', 'path']);
  });
  await knex.schema.createTable('contract_versions', table => {
    table.comment('Every version of every contract that was ever ingested');
    table.string('contract_ref', 300).notNullable();
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
    table.primary(['contract_ref', 'digest']);
  });
}

/** @param {import('knex').Knex} knex */
async function createAnalysisTables(knex) {
  await knex.schema.createTable('comparisons', table => {
    table.comment('Comparisons of stored versions; may be emptied at any time');
    table.string('contract_ref', 300).notNullable();
    table.string('base', digestLength).notNullable();
    table.string('revision', digestLength).notNullable();
    table.string('engine', 100).notNullable();
    table
      .string('files', digestLength)
      .notNullable()
      .comment('Digest of the paths that findings name');
    table.integer('breaking').nullable();
    table.text('comparison').notNullable();
    table.primary(['contract_ref', 'base', 'revision', 'engine', 'files']);
  });
  await knex.schema.createTable('lint_results', table => {
    table.comment('Lint of stored versions; may be emptied at any time');
    table.string('contract_ref', 300).notNullable();
    table.string('digest', digestLength).notNullable();
    table.string('ruleset', digestLength).notNullable();
    table.string('engine', 100).notNullable();
    table
      .string('files', digestLength)
      .notNullable()
      .comment('Digest of the path that diagnostics name');
    table.text('result').notNullable();
    table.primary(['contract_ref', 'digest', 'ruleset', 'engine', 'files']);
  });
}

/** @param {import('knex').Knex} knex */
async function createChangeTables(knex) {
  await knex.schema.createTable('check_runs', table => {
    table.uuid('id').primary();
    table.string('created_at', 40).notNullable().index();
    table.string('created_by', 300).notNullable();
    table.string('repository', 200).notNullable();
    table.string('branch', 250).notNullable();
    table.string('head_commit', 64).notNullable();
    table.string('base_commit', 64).notNullable();
    table.string('conclusion', 20).notNullable();
    table.text('summary').notNullable();
    table
      .text('facts')
      .notNullable()
      .comment('JSON: what was found out, to make the verdict again');
    table
      .text('result')
      .notNullable()
      .comment('JSON: the check run as it was answered');
  });
  await knex.schema.createTable('change_requests', table => {
    table.uuid('id').primary();
    table
      .string('open_key', digestLength)
      .nullable()
      .unique()
      .comment(
        'Repository, branch and contract; null once merged or withdrawn',
      );
    table.string('repository', 200).notNullable();
    table.string('branch', 250).notNullable();
    table.string('contract_ref', 300).notNullable().index();
    table.string('contract_title', 500).notNullable();
    table.string('status', 20).notNullable().index();
    table.string('head_commit', 64).notNullable();
    table.string('base_digest', digestLength).nullable();
    table.string('revision_digest', digestLength).nullable();
    table.text('fingerprints').notNullable();
    table.text('summary').notNullable();
    table.integer('consumers_hit').notNullable();
    table.text('authors').notNullable();
    table.text('requesters').notNullable();
    table.text('sentence').notNullable();
    table.uuid('check_run_id').notNullable();
    table.string('created_at', 40).notNullable();
    table.string('updated_at', 40).notNullable();
    table.index(['repository', 'branch']);
  });
  await knex.schema.createTable('decisions', table => {
    table.comment('Never updated and never deleted');
    table.uuid('id').primary();
    table.uuid('change_request_id').notNullable().index();
    table.string('contract_ref', 300).notNullable();
    table.string('decision', 10).notNullable();
    table.string('decided_by', 300).notNullable();
    table.text('groups').notNullable();
    table.text('reason').notNullable();
    table.text('fingerprints').notNullable();
    table.text('conditions').notNullable();
    table.string('decided_at', 40).notNullable();
    table.uuid('check_run_id').notNullable();
  });
}

/** @param {import('knex').Knex} knex */
async function createAuditTables(knex) {
  await knex.schema.createTable('audit_entries', table => {
    table.comment(
      'Append-only; each hash covers the entry and the hash before',
    );
    table.integer('sequence').primary();
    table.string('at', 40).notNullable();
    table.string('actor', 300).notNullable();
    table.string('action', 100).notNullable();
    table.string('subject', 700).notNullable();
    table.text('detail').notNullable();
    table.string('previous_hash', digestLength).notNullable();
    table.string('hash', digestLength).notNullable().unique();
  });
  await knex.schema.createTable('audit_head', table => {
    table.comment('One row; writers take turns by updating it');
    table.integer('id').primary();
    table.integer('sequence').notNullable();
    table.string('hash', digestLength).notNullable();
  });
  await knex('audit_head').insert({ id: 1, sequence: 0, hash: '' });
}
