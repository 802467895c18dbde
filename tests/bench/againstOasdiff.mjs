// `interlock diff` beside `oasdiff breaking`: whole processes, in turn, in one
// run, as a page on standard output.
// `node packages/cli/build.mjs`, then
// `node tests/bench/againstOasdiff.mjs CORPUS_FOLDER [--node20 NODE] [--runs 5]
//   [--only TEXT] > docs/evidence/benchmark.md`
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writePage } from './benchmarkPage.mjs';
import { compositeContract, cyclicContracts } from './generatedContracts.mjs';
import { fetchPeer, peerTitle } from './peerCommand.mjs';
import { runCommand } from './wholeProcess.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const launcher = join(repository, 'packages/cli/bin/interlock.js');

const limits = { seconds: 120 };
/** Address space, of which Go takes more than it uses. */
const peerLimits = { ...limits, megabytes: 8192 };

const compositeCopies = 14;
const compositeRuns = 2;

const corpusPairs = [
  [
    'Xero accounting 2.11.2 to 2.39.0',
    'xero-accounting',
    '2.11.2.yaml',
    '2.39.0.yaml',
  ],
  [
    'Xero accounting 12.0.2 to 13.0.0',
    'xero-accounting',
    '12.0.2.yaml',
    '13.0.0.yaml',
  ],
  [
    'Xero finance 10.1.0 to 11.0.0',
    'xero-finance',
    '10.1.0.yaml',
    '11.0.0.yaml',
  ],
  [
    'Xero payroll 9.3.0 to 16.1.0',
    'xero-payroll-nz',
    '9.3.0.yaml',
    '16.1.0.yaml',
  ],
  [
    'Stripe 2020-03-02 to 2020-08-27',
    'stripe',
    '2020-03-02.yaml',
    '2020-08-27.yaml',
  ],
  [
    'Square 2021-01-21 to 2021-02-26',
    'square-connect',
    '2021-01-21.json',
    '2021-02-26.json',
  ],
  ['Adyen legal entity v2 to v3', 'adyen-legal-entity', 'v2.json', 'v3.json'],
  ['Adyen legal entity v3 to v4', 'adyen-legal-entity', 'v3.json', 'v4.json'],
  ['Adyen transfers v3 to v4', 'adyen-transfers', 'v3.json', 'v4.json'],
  [
    'Adyen transfer webhooks v3 to v4',
    'adyen-transfer-webhooks',
    'v3.json',
    'v4.json',
  ],
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    node20: { type: 'string' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
  },
});
const corpus = resolve(positionals[0] ?? '');
if (positionals.length === 0 || !existsSync(join(corpus, 'openapi'))) {
  process.stderr.write('Name the folder that holds the pairs of contracts.\n');
  process.exit(3);
}
if (!existsSync(join(repository, 'packages/cli/dist/interlock.js'))) {
  process.stderr.write(
    'Build the command first: node packages/cli/build.mjs\n',
  );
  process.exit(3);
}

const folder = mkdtempSync(join(tmpdir(), 'interlock-bench-'));
try {
  const rows = [];
  for (const pair of pairsIn(corpus)) {
    if (!pair.title.includes(values.only)) continue;
    process.stderr.write(`${pair.title} ...\n`);
    rows.push(await measurePair(pair));
  }
  process.stdout.write(await writePage(rows, peerTitle));
} finally {
  rmSync(folder, { recursive: true });
}

function pairsIn(corpusFolder) {
  const files = corpusPairs.map(([title, name, base, revision]) => ({
    title,
    kind: 'contract',
    base: join(corpusFolder, 'openapi', name, base),
    revision: join(corpusFolder, 'openapi', name, revision),
    runs: Number(values.runs),
  }));
  const stripe = files.find(({ title }) => title.startsWith('Stripe'));
  const composite = side =>
    compositeContract(readFileSync(stripe[side], 'utf8'), compositeCopies);
  return [
    ...files,
    generated(
      'Cyclic: 250 schemas, generated',
      'cyclic',
      'json',
      cyclicContracts,
    ),
    {
      ...generated(
        `Composite: ${compositeCopies} copies of Stripe, generated`,
        'composite',
        'yaml',
        () => ({ base: composite('base'), revision: composite('revision') }),
      ),
      runs: Math.min(compositeRuns, Number(values.runs)),
    },
  ];
}

/** A pair whose files are written when it is measured. */
function generated(title, kind, extension, generate) {
  const base = join(folder, `${kind}-base.${extension}`);
  const revision = join(folder, `${kind}-revision.${extension}`);
  const prepare = () => {
    const texts = generate();
    writeFileSync(base, texts.base);
    writeFileSync(revision, texts.revision);
  };
  return { title, kind, base, revision, prepare, runs: Number(values.runs) };
}

/** All commands on one pair, in turn: A B C A B C ..., after one run that warms up. */
async function measurePair({ title, kind, base, revision, prepare, runs }) {
  prepare?.();
  const peer = fetchPeer(join(repository, '.cache/peers'));
  const commands = [
    {
      id: 'node',
      command: [process.execPath, launcher, 'diff', base, revision],
      limits,
    },
    values.node20 && {
      id: 'node20',
      command: [resolve(values.node20), launcher, 'diff', base, revision],
      limits,
    },
    peer && {
      id: 'peer',
      command: [peer, 'breaking', base, revision],
      limits: peerLimits,
    },
  ].filter(Boolean);
  const measured = Object.fromEntries(commands.map(({ id }) => [id, []]));
  for (let round = 0; round <= runs; round += 1) {
    for (const { id, command, limits: bounds } of commands) {
      const ended = measured[id].at(-1);
      // A command that was killed once is not made to be killed again.
      if (ended?.timedOut) continue;
      const run = await runCommand(command, bounds, join(folder, 'memory'));
      if (round > 0 || run.timedOut) measured[id].push(run);
    }
  }
  const megabytes =
    [base, revision].reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
  return { title, kind, megabytes, measured };
}
