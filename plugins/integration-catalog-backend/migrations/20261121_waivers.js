// Days are ISO 8601 dates and scopes are JSON texts, on both databases alike.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('waivers', table => {
    table.uuid('id').primary();
    table.string('rule', 200).notNullable().index();
    table
      .string('fingerprint', 128)
      .nullable()
      .comment('Null where all findings of the rule in the scope are meant');
    table
      .integer('most')
      .nullable()
      .comment(
        'Findings that it permits at most; null where there is no bound',
      );
    table
      .text('scope')
      .notNullable()
      .comment(
        'JSON: target, operation, consumer, environment as far as given',
      );
    table.text('reason').notNullable();
    table.string('owner', 300).notNullable();
    table.string('requested_by', 300).notNullable();
    table.string('requested_at', 40).notNullable();
    table.string('approver', 300).nullable();
    table.string('start', 10).notNullable();
    table.string('expiry', 10).notNullable();
    table.text('ticket').notNullable();
    table.text('compensating_control').notNullable();
    table.uuid('renews').nullable().index();
    table.integer('renewals').notNullable();
    table.string('severity', 10).notNullable();
    table
      .string('decision', 10)
      .notNullable()
      .comment('The last of its events; changes only together with one');
    table
      .string('last_matched_on', 10)
      .nullable()
      .comment('Last day on which it permitted a finding; null while never');
  });
  await knex.schema.createTable('waiver_events', table => {
    table.comment('Never updated and never deleted');
    table.uuid('id').primary();
    table.uuid('waiver_id').notNullable().index();
    table.integer('step').notNullable().comment('Counted per waiver, from 1');
    table.string('action', 10).notNullable();
    table.string('acted_by', 300).notNullable();
    table.text('groups').notNullable();
    table.text('reason').notNullable();
    table.string('at', 40).notNullable();
    table.unique(['waiver_id', 'step']);
  });
  await createMemoryTables(knex);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'scorecard_snapshots',
    'finding_sightings',
    'waiver_events',
    'waivers',
  ]) {
    await knex.schema.dropTable(table);
  }
};

/** @param {import('knex').Knex} knex */
async function createMemoryTables(knex) {
  await knex.schema.createTable('finding_sightings', table => {
    table.comment('When each finding of a governance rule was there');
    table.string('target', 300).notNullable();
    table.string('fingerprint', 128).notNullable();
    table.string('rule', 200).notNullable();
    table.string('first_seen_on', 10).notNullable();
    table.string('last_seen_on', 10).notNullable();
    table.primary(['target', 'fingerprint']);
  });
  await knex.schema.createTable('scorecard_snapshots', table => {
    table.comment('Summaries of scorecards as they last were on each day');
    table.string('day', 10).notNullable();
    table.string('template', 100).notNullable();
    table.string('grouped_by', 10).notNullable();
    table.string('ref', 300).notNullable();
    table.integer('targets').notNullable();
    table
      .text('levels')
      .notNullable()
      .comment('JSON: how many targets stand at which level');
    table.integer('below_minimum').notNullable();
    table.primary(['day', 'template', 'grouped_by', 'ref']);
  });
}
