const digestLength = 71; // `sha256:` and 64 hexadecimal digits

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('mapping_versions', table => {
    table.comment(
      'Every version of every mapping sheet that was ever ingested',
    );
    table
      .string('integration_id', 300)
      .notNullable()
      .comment('interlock.dev/id of the integration, else its ref');
    table.string('integration_ref', 300).notNullable();
    table.string('digest', digestLength).notNullable();
    table.string('source', 200).notNullable();
    table.string('file', 500).notNullable();
    table.integer('row_count').notNullable();
    table.string('first_seen_at', 40).notNullable();
    table.string('commit', 64).nullable();
    table.boolean('is_current').notNullable();
    table
      .text('documents')
      .notNullable()
      .comment('JSON: path and blob digest, the sheet first');
    table.primary(['integration_id', 'digest']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('mapping_versions');
};
