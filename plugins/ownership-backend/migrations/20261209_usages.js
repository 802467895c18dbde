/**
 * Who reads and writes which field, and where values go, as the sheets in force
 * say: a copy that is made anew for each commit, to be looked up in.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async knex => {
  // Which commits the rows are of; one row, or none before the first.
  await knex.schema.createTable('usage_state', table => {
    table.integer('id').primary();
    table.text('commits').notNullable();
  });
  await knex.schema.createTable('field_usages', table => {
    table.increments('id');
    table.string('field_key', 32).notNullable();
    table.string('last_step', 255).notNullable();
    table.string('attribute', 255).notNullable();
    table.text('body').notNullable();
    table.index(['field_key']);
    table.index(['last_step']);
    table.index(['attribute']);
  });
  await knex.schema.createTable('lineage_edges', table => {
    table.increments('id');
    table.string('from_key', 32).notNullable();
    table.string('to_key', 32).notNullable();
    // Empty where no attribute, or no system, ties the end to others.
    table.string('from_tie', 32).notNullable();
    table.string('to_tie', 32).notNullable();
    table.text('body').notNullable();
    table.index(['from_key']);
    table.index(['to_key']);
    table.index(['from_tie']);
    table.index(['to_tie']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async knex => {
  await knex.schema.dropTable('lineage_edges');
  await knex.schema.dropTable('field_usages');
  await knex.schema.dropTable('usage_state');
};
