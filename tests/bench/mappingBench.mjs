// Times the look-up of 5,000 mapping rows in contracts of records, beside the
// parse alone, as docs/evidence/mapping.md.
// `node tests/bench/mappingBench.mjs CSDL_OR_DESCRIBE... [--rows 5000] [--rounds 9]`
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { format } from 'prettier';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '9' },
  },
});
const rowCount = Number(values.rows);
const rounds = Number(values.rounds);
/** One row in so many names a field that is not there, as somebody mistypes it. */
const misspelled = 50;

async function loadCore() {
  const folder = mkdtempSync(join(tmpdir(), 'interlock-mapping-'));
  // CommonJS: some libraries of the core ask for their parts at run time.
  const outfile = join(folder, 'core.cjs');
  await build({
    entryPoints: [join(root, 'packages/contract-core/src/index.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    outfile,
  });
  const core = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return core.default ?? core;
}

const core = await loadCore();
const ref = 'api:default/measured';

function parse(file, text) {
  const parsed = core.parseLeniently({ file, text, references: [] });
  if (!parsed.ok) throw new Error(`${file}: ${parsed.problems[0].message}`);
  return parsed.contract;
}

/** Mappings from what is read to what is written of each record, until there are enough rows. */
function generateSheet(contract) {
  const records = contract.operations.filter(
    ({ kind, verb }) => kind === 'record' && verb === 'create',
  );
  const paths = records.map(({ name }) => [
    ...new Set(
      core
        .listFields(contract, name, 'request', { depth: 2, most: 400 })
        .map(({ path }) => path),
    ),
  ]);
  const all = paths.reduce((count, each) => count + each.length, 0);
  // A small contract is mapped several times, a large one in part.
  const times = Math.ceil(rowCount / all);
  const mappings = [];
  let left = rowCount;
  for (let turn = 0; turn < times; turn += 1) {
    records.forEach(({ name, resource }, index) => {
      const taken = paths[index].slice(0, left);
      left -= taken.length;
      if (taken.length === 0) return;
      mappings.push(mappingOf(`m${mappings.length}`, name, resource, taken));
    });
  }
  return JSON.stringify({
    integration: 'integration:default/measured',
    mappings,
  });
}

let made = 0;

function mappingOf(name, operation, resource, paths) {
  const read = operation.replace(/^create /, 'read ');
  const update = operation.replace(/^create /, 'update ');
  return {
    name,
    sources: [{ name: 'source', contract: ref, operations: [read] }],
    target: { contract: ref, operations: [operation, update] },
    rows: paths.map((path, index) => {
      made += 1;
      const wrong = made % misspelled === 0 ? `${path}x` : path;
      return { id: `r${index}`, source: `source.${path}`, target: wrong };
    }),
  };
}

function groundOf(contract) {
  const known = { id: ref, ref, system: '', contract, bindings: [] };
  return {
    integrations: new Map(),
    dataObjects: new Map(),
    contract: name => (name === ref ? known : null),
  };
}

function timed(work) {
  const start = performance.now();
  const result = work();
  return { milliseconds: performance.now() - start, result };
}

function measure(file) {
  const text = readFileSync(file, 'utf8');
  const written = generateSheet(parse(file, text));
  const sheetFile = { path: 'sheet.yaml', text: written };
  const taken = Array.from({ length: rounds }, () => {
    const parsed = timed(() => parse(file, text));
    const sheet = timed(() => core.readMappingSheet(sheetFile));
    const ground = groundOf(parsed.result);
    const resolve = () => core.resolveSheet(sheet.result.sheet, ground);
    return { parsed, sheet, cold: timed(resolve), cached: timed(resolve) };
  });
  const { rows } = taken[0].cold.result;
  const questions = rows.flatMap(({ sources, target }) =>
    [...sources, target].flatMap(({ fields }) => fields),
  );
  const lost = questions.filter(({ answer }) => !answer.found).length;
  // The fastest: whatever else the machine does only adds to the others.
  const timeOf = part =>
    Math.min(...taken.map(each => each[part].milliseconds));
  return {
    name: basename(file),
    megabytes: Buffer.byteLength(text) / 1e6,
    rows: rows.length,
    questions: questions.length,
    lost,
    parse: timeOf('parsed'),
    sheet: timeOf('sheet'),
    cold: timeOf('cold'),
    cached: timeOf('cached'),
    first: taken[0].cold.milliseconds,
    firstParse: taken[0].parsed.milliseconds,
  };
}

function page(measured) {
  const rounded = number => number.toFixed(number < 10 ? 1 : 0);
  const table = measured.map(each =>
    [
      '',
      each.name,
      each.megabytes.toFixed(2),
      each.rows,
      each.questions,
      each.lost,
      rounded(each.parse),
      rounded(each.cold),
      (each.cold / each.parse).toFixed(2),
      rounded(each.cached),
      `${rounded(each.firstParse)} / ${rounded(each.first)}`,
      rounded(each.sheet),
      '',
    ].join(' | '),
  );
  const missed = measured.filter(({ cold, parse: alone }) => cold > 2 * alone);
  return [
    '# Mapping rows against large contracts',
    '',
    `Made by \`node tests/bench/mappingBench.mjs CONTRACT...\`; do not edit by hand. ${rowCount} generated rows: each reads a field of a record and writes it to the same record, where it is created and where it is updated, so a row asks three questions; fields lie up to two steps deep, behind navigations too. One target in ${misspelled} is misspelled, which costs most: names that are alike are looked for. Cold: the contract was parsed a moment ago and nobody has asked for a field. Cached: the same sheet again. Fastest of ${rounds} rounds in one process, in milliseconds; the round that starts the process stands beside, as parse / cold.`,
    '',
    '| contract | MB | rows | questions | not found | parse alone | cold | cold / parse | cached | first round | reading the sheet |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...table.map(row => row.trim()),
    '',
    `Aim: cold at most twice the parse. ${
      missed.length === 0
        ? 'Met by all of them in this run.'
        : `Missed in this run by ${missed.map(({ name }) => name).join(', ')}.`
    }`,
    '',
    `The machine of this table: ${cpus().length} processors (${cpus()[0].model.trim()}), Node.js ${process.version}, load average ${loadavg()[0].toFixed(1)} in the last minute.`,
    '',
  ].join('\n');
}

if (positionals.length === 0) throw new Error('Name at least one contract.');
const text = await format(page(positionals.map(measure)), {
  parser: 'markdown',
});
writeFileSync(join(root, 'docs/evidence/mapping.md'), text);
process.stdout.write(text);
