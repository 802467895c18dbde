// A request binds to whoever may check its branch: the person who opened it, or
// the service identity that has checked it since. Before, anybody who may run a
// check could replace or withdraw it.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('change_requests', table => {
    table
      .string('kept_by', 300)
      .notNullable()
      .defaultTo('')
      .comment(
        'Entity ref of a person, or name of a service; empty where unknown',
      );
  });
  const requests = await knex('change_requests').select('id', 'check_run_id');
  for (const { id, check_run_id: run } of requests) {
    const keeper = (await newestService(knex, run)) ?? (await opener(knex, id));
    if (keeper === null) continue;
    await knex('change_requests').where({ id }).update({ kept_by: keeper });
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('change_requests', table => {
    table.dropColumn('kept_by');
  });
};

/** Whoever made the newest run, where it is no person. */
async function newestService(knex, run) {
  const row = await knex('check_runs').where({ id: run }).first('created_by');
  return row?.created_by.startsWith('service:') ? row.created_by : null;
}

/** Whoever opened the request, by the audit record. */
async function opener(knex, id) {
  const entry = await knex('audit_entries')
    .where({ action: 'change-request.opened', subject: id })
    .orderBy('sequence')
    .first('actor');
  return entry?.actor ?? null;
}
