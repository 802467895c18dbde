/**
 * Puts a table into another shape with its rows. `filled` names, by new column,
 * the column whose value it takes; other columns keep theirs. Of rows that the
 * new key cannot tell apart the first one stays.
 *
 * @param {import('knex').Knex} knex
 */
async function rebuild(knex, name, columns, filled) {
  const former = `${name}_former`;
  await knex.schema.renameTable(name, former);
  await dropIndexes(knex, former);
  await knex.schema.createTable(name, columns);
  const target = Object.keys(await knex(name).columnInfo());
  const source = target.map(column => filled[column] ?? column);
  await knex.raw(
    `insert into ?? (${target.map(() => '??').join(', ')}) select ${source.map(() => '??').join(', ')} from ?? where 1 = 1 on conflict do nothing`,
    [name, ...target, ...source, former],
  );
  await knex.schema.dropTable(former);
}

/**
 * Index names are unique in a whole schema, on both databases: those of the
 * table that goes away make room for those of the one that takes its place.
 *
 * @param {import('knex').Knex} knex
 */
async function dropIndexes(knex, renamed) {
  if (knex.client.config.client === 'pg') {
    const { rows } = await knex.raw(
      'select indexname from pg_indexes where schemaname = current_schema() and tablename = ?',
      [renamed],
    );
    for (const { indexname } of rows) {
      await knex.raw('alter index ?? rename to ??', [
        indexname,
        `${indexname}_gone`,
      ]);
    }
    return;
  }
  const rows = await knex('sqlite_master')
    .where({ type: 'index', tbl_name: renamed })
    .whereNotNull('sql')
    .select('name');
  for (const row of rows) {
    await knex.raw('drop index ??', [row.name]);
  }
}

module.exports = { rebuild };
