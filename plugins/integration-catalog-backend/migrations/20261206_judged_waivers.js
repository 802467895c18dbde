// What waivers do to a request is kept with its judgement, so that governance
// judges none of the standing requests again.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  // Each is made again at the next turn of the work.
  await knex('judgements').delete();
  await knex.schema.alterTable('judgements', table => {
    table.text('waived').notNullable().defaultTo('[]');
    table.text('lacking').notNullable().defaultTo('[]');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('judgements', table => {
    table.dropColumn('lacking');
    table.dropColumn('waived');
  });
};
