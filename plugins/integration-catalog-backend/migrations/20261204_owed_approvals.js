// Whose decision a request still waits for is kept beside who may decide: who has
// approved may decide otherwise, and is not waited for. The table may be emptied
// at any time; requests without a judgement are judged again.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await remakeTable(knex, ['authors', 'requirements', 'owed']);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await remakeTable(knex, ['authors', 'requirements']);
};

/**
 * @param {import('knex').Knex} knex
 * @param {readonly string[]} documents
 */
async function remakeTable(knex, documents) {
  await knex.schema.dropTable('judgements');
  await knex.schema.createTable('judgements', table => {
    table.comment(
      'Newest judgement of each request; may be emptied at any time',
    );
    table.uuid('change_request_id').primary();
    table
      .string('made_under', 71)
      .notNullable()
      .comment('Digest of estate, policy, waivers and day');
    for (const document of documents) table.text(document).notNullable();
  });
}
