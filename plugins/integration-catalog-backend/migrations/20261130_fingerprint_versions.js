// The engine changed how it names findings: what stands in the tables by now
// was decided under the first way.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('decisions', table => {
    table
      .integer('fingerprint_version')
      .notNullable()
      .defaultTo(1)
      .comment('How the engine made the fingerprints of the decision');
  });
  await knex.schema.alterTable('waivers', table => {
    table
      .integer('fingerprint_version')
      .nullable()
      .comment('How the engine made the fingerprint; null where there is none');
  });
  await knex('waivers')
    .whereNotNull('fingerprint')
    .update({ fingerprint_version: 1 });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const name of ['waivers', 'decisions']) {
    await knex.schema.alterTable(name, table => {
      table.dropColumn('fingerprint_version');
    });
  }
};
