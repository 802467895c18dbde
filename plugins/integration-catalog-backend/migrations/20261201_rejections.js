// A rejection stands for its subject and fingerprints on every branch. What
// people rejected and nothing has ended by now stands on.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('rejections', table => {
    table.comment(
      'What each rejecting decision speaks about, and what ended it',
    );
    table.uuid('decision_id').notNullable();
    table.string('subject_kind', 20).notNullable();
    table.string('subject_id', 300).notNullable();
    table.string('fingerprint', 128).notNullable();
    table.string('ended_at', 40).nullable().index();
    table
      .string('ended_by', 300)
      .nullable()
      .comment(
        'The giver who lifted or replaced it, or the portal at the merge',
      );
    table.primary(['decision_id', 'fingerprint']);
    table.index(['subject_kind', 'subject_id', 'fingerprint']);
  });
  await knex.schema.createTable('rejection_lifts', table => {
    table.comment('Never updated and never deleted');
    table.uuid('id').primary();
    table.uuid('decision_id').notNullable();
    table.string('lifted_by', 300).notNullable();
    table.text('groups').notNullable();
    table.text('reason').notNullable();
    table.string('at', 40).notNullable();
    table.unique(['decision_id', 'lifted_by']);
  });
  await fill(knex);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('rejection_lifts');
  await knex.schema.dropTable('rejections');
};

/** @param {import('knex').Knex} knex */
async function fill(knex) {
  const redirects = new Map(
    (await knex('change_request_redirects')).map(row => [
      row.id,
      row.change_request_id,
    ]),
  );
  const used = new Set(
    (await knex('change_request_subjects').select('used_decisions')).flatMap(
      row => JSON.parse(row.used_decisions),
    ),
  );
  const latest = new Map();
  for (const row of await knex('decisions').orderBy(['decided_at', 'id'])) {
    const request =
      redirects.get(row.change_request_id) ?? row.change_request_id;
    latest.set(
      JSON.stringify([
        request,
        row.subject_kind,
        row.subject_id,
        row.decided_by,
      ]),
      row,
    );
  }
  for (const row of latest.values()) {
    if (row.decision !== 'reject' || used.has(row.id)) continue;
    for (const fingerprint of new Set(JSON.parse(row.fingerprints))) {
      await knex('rejections').insert({
        decision_id: row.id,
        subject_kind: row.subject_kind,
        subject_id: row.subject_id,
        fingerprint,
      });
    }
  }
}
