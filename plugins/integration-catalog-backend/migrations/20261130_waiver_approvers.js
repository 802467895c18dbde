// Several people approve a waiver: its events say who did, and no column beside
// them can name somebody who did not.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('waivers', table => {
    table.dropColumn('approver');
  });
};

/**
 * The first who approved is the approver again.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('waivers', table => {
    table.string('approver', 300).nullable();
  });
  const approvals = await knex('waiver_events')
    .where({ action: 'approved' })
    .orderBy('step', 'desc');
  for (const { waiver_id, acted_by } of approvals) {
    await knex('waivers')
      .where({ id: waiver_id })
      .update({ approver: acted_by });
  }
};
