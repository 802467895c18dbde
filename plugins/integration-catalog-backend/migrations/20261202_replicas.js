// What replicas on one database share: who does the scheduled work, which commit
// is in force and what came before it, and which commit each replica sees.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('leases', table => {
    table.comment('Work that one process does at a time');
    table.string('name', 100).primary();
    table.string('holder', 200).notNullable();
    table
      .bigInteger('expires_at')
      .notNullable()
      .comment('Seconds since 1970 by the clock of the database');
  });
  await knex.schema.alterTable('sources', table => {
    table
      .string('in_force', 64)
      .nullable()
      .comment('Commit that was taken in last; stays when reading fails');
  });
  await knex('sources').update({ in_force: knex.ref('commit') });
  await knex.schema.createTable('source_commits', table => {
    table.comment('Commits that were in force, and those that they came from');
    table.string('source', 200).notNullable();
    table.string('commit', 64).notNullable();
    table.primary(['source', 'commit']);
  });
  await knex.schema.createTable('source_replicas', table => {
    table.comment('What each replica sees of a source in its own copy');
    table.string('source', 200).notNullable();
    table.string('replica', 200).notNullable();
    table.string('commit', 64).nullable();
    table.text('note').notNullable();
    table.bigInteger('seen_at').notNullable();
    table.primary(['source', 'replica']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of ['source_replicas', 'source_commits', 'leases']) {
    await knex.schema.dropTable(table);
  }
  await knex.schema.alterTable('sources', table => {
    table.dropColumn('in_force');
  });
};
