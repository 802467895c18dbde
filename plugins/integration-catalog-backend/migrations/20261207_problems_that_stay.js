// Problems of a contract version stay with it: a later reading that finds the
// version stored says them again. Why a source cannot be read at all stands apart
// from what is wrong in it.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('contract_versions', table => {
    table
      .text('problems')
      .nullable()
      .comment('JSON; null where they were not kept: it is read once more');
  });
  await knex.schema.alterTable('sources', table => {
    table
      .text('trouble')
      .nullable()
      .comment('JSON of one problem: why the source cannot be read now');
  });
  // No collector has this version, so every source is read once more.
  await knex('sources').update({ collector_version: 0 });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('contract_versions', table => {
    table.dropColumn('problems');
  });
  await knex.schema.alterTable('sources', table => {
    table.dropColumn('trouble');
  });
};
