// Whose decision a request waits for is kept with what it was judged under, so
// that a list of requests judges none of them again.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('judgements', table => {
    table.comment(
      'Newest judgement of each request; may be emptied at any time',
    );
    table.uuid('change_request_id').primary();
    table
      .string('made_under', 71)
      .notNullable()
      .comment('Digest of estate, policy, waivers and day');
    table.text('authors').notNullable();
    table.text('requirements').notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('judgements');
};
