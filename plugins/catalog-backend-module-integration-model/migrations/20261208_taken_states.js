// What of each source stands in the catalog, for all replicas: one that knew only
// what it applied itself left the catalog at what a lagging copy had put back.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('interlock_taken_states', table => {
    table.string('source').primary();
    table.string('ref').notNullable();
    table
      .string('state')
      .notNullable()
      .comment('Commit, or digest of the files where there is no git');
    table
      .boolean('doubted')
      .notNullable()
      .comment('Two replicas applied at once: who reads next applies again');
  });
  await knex.schema.createTable('interlock_taken_commits', table => {
    table.string('source').notNullable();
    table.string('commit', 64).notNullable();
    table.primary(['source', 'commit']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('interlock_taken_commits');
  await knex.schema.dropTable('interlock_taken_states');
};
