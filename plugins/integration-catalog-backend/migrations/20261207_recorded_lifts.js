// What ends a rejection, lifts it or happens to a waiver names its audit entry, as
// decisions do: without one it counts for nothing.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  const link = table => table.integer('sequence').nullable();
  await knex.schema.alterTable('rejection_lifts', link);
  await knex.schema.alterTable('waiver_events', link);
  await knex.schema.alterTable('rejections', table => {
    table
      .integer('ended_sequence')
      .nullable()
      .comment('Of the audit entry of what ended it');
  });
  await knex.schema.alterTable('audit_entries', table => {
    table.index('subject');
  });
  const entries = await knex('audit_entries')
    .where('action', 'like', 'waiver.%')
    .orWhere('action', 'like', 'decision.%')
    .orWhere('action', 'like', 'change-request.%')
    .orWhere({ action: 'rejection.lifted' })
    .orderBy('sequence');
  for (const entry of entries) await fill(knex, entry);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('audit_entries', table => {
    table.dropIndex('subject');
  });
  await knex.schema.alterTable('rejections', table => {
    table.dropColumn('ended_sequence');
  });
  for (const name of ['waiver_events', 'rejection_lifts']) {
    await knex.schema.alterTable(name, table => {
      table.dropColumn('sequence');
    });
  }
};

/** @param {import('knex').Knex} knex */
async function fill(knex, { sequence, at, actor, action, subject, detail }) {
  const said = JSON.parse(detail);
  if (action.startsWith('waiver.')) {
    await knex('waiver_events')
      .where({ waiver_id: subject, acted_by: actor, at })
      .where({ action: action.slice('waiver.'.length) })
      .update({ sequence });
    return;
  }
  if (action === 'rejection.lifted') {
    await knex('rejection_lifts')
      .where({ decision_id: said.rejection, lifted_by: actor, at })
      .update({ sequence });
  }
  const ended =
    action === 'rejection.lifted'
      ? said.ends
        ? [said.rejection]
        : []
      : (said.endedRejections ?? []);
  if (ended.length === 0) return;
  await knex('rejections')
    .whereIn('decision_id', ended)
    .where({ ended_at: at, ended_by: actor })
    .update({ ended_sequence: sequence });
}
