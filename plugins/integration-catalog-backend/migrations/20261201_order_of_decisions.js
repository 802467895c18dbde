// Decisions stand in the order of their audit entries. The clocks of two replicas
// differ, so the time of a decision says when it was taken, not which came last.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('decisions', table => {
    table
      .integer('sequence')
      .nullable()
      .index()
      .comment('Of its audit entry; null where it has none');
  });
  const entries = await knex('audit_entries')
    .whereIn('action', ['decision.approve', 'decision.reject'])
    .select('sequence', 'detail');
  for (const { sequence, detail } of entries) {
    const { decision } = JSON.parse(detail);
    // An entry that names none says nothing about the order.
    if (typeof decision === 'string') {
      await knex('decisions').where({ id: decision }).update({ sequence });
    }
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('decisions', table => {
    table.dropIndex('sequence');
    table.dropColumn('sequence');
  });
};
