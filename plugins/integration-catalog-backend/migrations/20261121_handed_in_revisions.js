// Label, title and paths come from a document that somebody hands in, so they
// have no known length and may hold any character: they are kept as JSON texts.

const digestLength = 71; // `sha256:` and 64 hexadecimal digits

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('handed_in_revisions', table => {
    table.comment(
      'The revision that a change request is about, which the protected ref may never hold',
    );
    table.uuid('change_request_id').primary();
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
    table.index(['contract_ref', 'digest']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('handed_in_revisions');
};
