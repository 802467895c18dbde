// `interlock lint` beside the stock Spectral command line on 100 contracts:
// whole processes, in turn, in one run, as docs/evidence/lint-benchmark.md.
// `node packages/cli/build.mjs`, then
// `node tests/bench/lint.mjs [--runs 7] [--contracts 100]`
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lintContract } from './lintContracts.mjs';
import { writeLintPage } from './lintPage.mjs';
import { runCommand } from './wholeProcess.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    contracts: { type: 'string', default: '100' },
  },
});
const spectral = require.resolve('@stoplight/spectral-cli/dist/index.js');
const { version } = require('@stoplight/spectral-cli/package.json');
process.env.SCARF_ANALYTICS = 'false';

const folder = mkdtempSync(join(tmpdir(), 'interlock-lint-bench-'));
const files = Array.from(
  { length: Number(values.contracts) },
  (_, index) => `contract-${index}.yaml`,
);
files.forEach((file, index) =>
  writeFileSync(join(folder, file), lintContract(index)),
);
copyFileSync(
  join(repository, 'rulesets/openapi.yaml'),
  join(folder, 'rules.yaml'),
);
writeFileSync(
  join(folder, 'interlock.yaml'),
  'name: benchmark\nprotectedBranch: main\nentities: [entities/*.yaml]\ncontracts: ["*.yaml"]\napprovalPolicy: approval.yaml\n',
);

const stock = [
  process.execPath,
  ...[spectral, 'lint', '--ruleset', 'rules.yaml', '--format', 'json'],
  ...['--quiet', '--output', 'stock.json', ...files],
];
const own = [
  process.execPath,
  ...[join(repository, 'packages/cli/bin/interlock.js'), 'lint'],
  ...['--ruleset', 'rules.yaml', '--format', 'json', ...files],
];
const cacheFolder = join(folder, '.interlock');
const kilobytes = lintContract(1).length / 1000;
let changes = 0;

/** Each with what has to be so before the clock starts. */
const cases = [
  { id: 'stock', command: stock, prepare: () => undefined },
  {
    id: 'cold',
    command: own,
    prepare: () => rmSync(cacheFolder, { recursive: true, force: true }),
  },
  { id: 'warm', command: own, prepare: () => undefined },
  {
    id: 'changed',
    command: own,
    prepare: () => {
      changes += 1;
      const text = lintContract(0).replace('Ledger 0', `Ledger 0.${changes}`);
      writeFileSync(join(folder, files[0]), text);
    },
  },
];

try {
  let findings = 0;
  const measured = Object.fromEntries(cases.map(({ id }) => [id, []]));
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const { id, command, prepare } of cases) {
      prepare();
      const ended = await runCommand(
        command,
        { seconds: 300 },
        join(folder, 'time.txt'),
      );
      if (ended.status !== 0 && ended.status !== 1) {
        throw new Error(`${id} ended with ${ended.status}: ${ended.output}`);
      }
      measured[id].push(ended);
      process.stderr.write(`${id} ${Math.round(ended.milliseconds)} ms\n`);
      // From the cache, which holds what the cold run just said.
      if (run === 0 && id === 'warm') findings = requireIdenticalFindings();
    }
    // After each round, so that a run that is ended early leaves its figures.
    writeFileSync(
      new URL('../../docs/evidence/lint-benchmark.md', import.meta.url),
      await writeLintPage({
        ...{ measured, findings, kilobytes, version },
        contracts: files.length,
      }),
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Times count only for equal work: rule, severity, place and range of each finding. */
function requireIdenticalFindings() {
  const theirs = JSON.parse(
    readFileSync(join(folder, 'stock.json'), 'utf8'),
  ).map(({ code, severity, source, range: { start, end } }) =>
    [
      ...[code, ['error', 'warn', 'info', 'info'][severity]],
      source.split('/').at(-1),
      ...[start.line + 1, start.character + 1],
      ...[end.line + 1, Math.max(end.character, 1)],
    ].join(' '),
  );
  const ours = JSON.parse(sayAgain()).files.flatMap(({ diagnostics }) =>
    diagnostics.map(({ code, severity, location, end }) =>
      [
        ...[code, severity, location.file],
        ...[location.line, location.column, end.line, end.column],
      ].join(' '),
    ),
  );
  if (theirs.sort().join('\n') !== ours.sort().join('\n')) {
    throw new Error(
      `The findings differ (${theirs.length} of stock Spectral, ${ours.length} of ours), so the times would compare different work.`,
    );
  }
  return ours.length;
}

/** Standard output of our command, which ends with 1 where it has findings. */
function sayAgain() {
  const [program, ...programArguments] = own;
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 29 };
  try {
    return execFileSync(program, programArguments, options);
  } catch (error) {
    if (error.status === 1) return error.stdout;
    throw error;
  }
}
