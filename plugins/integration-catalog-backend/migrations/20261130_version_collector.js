// Which documents belong to a contract version is decided by a collector, which
// may become better: what a former one collected is collected once more.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('sources', table => {
    table
      .integer('collector_version')
      .notNullable()
      .defaultTo(1)
      .comment('How the documents of contract versions were collected');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('sources', table => {
    table.dropColumn('collector_version');
  });
};
