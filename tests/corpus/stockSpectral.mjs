// Findings of our linter beside those of the stock Spectral command line, on
// every OpenAPI and AsyncAPI document of the estate and of a corpus, as
// docs/evidence/stock-spectral.md. Ends with 1 where they differ.
// `node tests/corpus/stockSpectral.mjs CORPUS_FOLDER`
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { loadTypeScript } from './loadTypeScript.mjs';

const [corpus] = process.argv.slice(2);
if (corpus === undefined) {
  process.stderr.write('Name the folder that holds the corpus.\n');
  process.exit(3);
}

const require = createRequire(import.meta.url);
const repository = fileURLToPath(new URL('../..', import.meta.url));
const command = {
  program: require.resolve('@stoplight/spectral-cli/dist/index.js'),
  guard: fileURLToPath(new URL('withoutNetwork.cjs', import.meta.url)),
};
const { version } = JSON.parse(
  readFileSync(require.resolve('@stoplight/spectral-cli/package.json'), 'utf8'),
);
const rulesetFiles = {
  openapi: ['openapi.yaml', 'security.yaml', 'finance-control.yaml'],
  asyncapi: ['asyncapi.yaml', 'security.yaml', 'finance-control.yaml'],
};
/** Documents that one process of the stock command lints. */
const documentsPerProcess = 8;
/** Differences that are listed per document; the rest are counted. */
const listedDifferences = 10;

const built = mkdtempSync(join(tmpdir(), 'interlock-lint-child-'));
execFileSync(process.execPath, [
  join(repository, 'packages/cli/build.mjs'),
  ...['--output', built],
]);
const stock = await loadTypeScript('stockFindings.ts');
const { createLinter } = await loadTypeScript('linter.ts');
const linter = createLinter({ childModule: join(built, 'lintChild.cjs') });

const documents = [
  ...(await documentsBelow(repository, 'contracts')),
  ...(await documentsBelow(corpus, '')),
];
const rows = [];
/** Differences on purpose, by what stock Spectral is wrong about. */
const intended = new Map();
const totals = { documents: 0, findings: 0, identical: 0, differing: 0 };
for (const contractType of ['openapi', 'asyncapi']) {
  for (const group of groups(contractType)) await compare(group, contractType);
}
await linter.close();
rmSync(built, { recursive: true });
const [before, after] = readFileSync(
  new URL('stockSpectral.notes.md', import.meta.url),
  'utf8',
).split('<!-- table -->\n');
writeFileSync(
  new URL('../../docs/evidence/stock-spectral.md', import.meta.url),
  await format(before.replaceAll('VERSION', version) + table() + after, {
    parser: 'markdown',
    singleQuote: true,
  }),
);
process.exit(totals.differing > 0 ? 1 : 0);

/** Each text once: the estate's vendor contracts are copies of the corpus. */
async function documentsBelow(root, folder) {
  documentsBelow.seen ??= new Set();
  const names = readdirSync(join(root, folder), { recursive: true })
    .filter(name => /\.(ya?ml|json)$/.test(name))
    .map(name => join(folder, name))
    .sort();
  const found = [];
  for (const file of names) {
    const document = await stock.readStockDocument(root, file);
    if (document === null) continue;
    const { text, references } = document.source;
    const digest = createHash('sha256').update(text).digest('hex');
    if (references.length === 0 && documentsBelow.seen.has(digest)) continue;
    documentsBelow.seen.add(digest);
    found.push(document);
  }
  return found;
}

/** A document with references stands alone: their findings name no linted document. */
function groups(contractType) {
  const own = documents.filter(one => one.contractType === contractType);
  const alone = own.filter(one => one.source.references.length > 0);
  const together = own.filter(one => one.source.references.length === 0);
  const found = alone.map(one => [one]);
  for (const root of [repository, corpus]) {
    const below = together.filter(one => one.root === root);
    for (let at = 0; at < below.length; at += documentsPerProcess) {
      found.push(below.slice(at, at + documentsPerProcess));
    }
  }
  return found.filter(group => group.length > 0);
}

async function compare(group, contractType) {
  process.stderr.write(`${group.map(({ file }) => file).join(' ')}\n`);
  const paths = rulesetFiles[contractType].map(name =>
    join(repository, 'rulesets', name),
  );
  const rulesets = paths.map(file => ({
    file,
    text: readFileSync(file, 'utf8'),
  }));
  const peer = await stock.stockFindings(command, group, paths);
  for (const document of group) {
    const own = await stock.ownFindings(document, rulesets, linter);
    const theirs =
      group.length === 1
        ? peer
        : peer.filter(line =>
            line.split(' ')[2].startsWith(`${document.file}:`),
          );
    record(document, own, theirs);
  }
}

function record(document, own, theirs) {
  const missing = stock.without(theirs, own.lines);
  const added = stock.without(own.lines, theirs);
  const different = [
    ...(own.problem === '' ? missing : []).map(line => ['stock', line]),
    ...added.map(line => ['ours', line]),
  ].map(([side, line]) => ({
    said: `only ${side}: ${line}`,
    cause: stock.intendedDifference(line, side, document),
  }));
  for (const { said, cause } of different) {
    if (cause === null) continue;
    const known = intended.get(cause) ?? [];
    intended.set(cause, [...known, `${document.file}: ${said}`]);
  }
  const differences = [
    ...(own.problem === '' ? [] : [`not linted: ${own.problem}`]),
    ...different.flatMap(({ said, cause }) => (cause === null ? [said] : [])),
  ];
  totals.documents += 1;
  totals.findings += theirs.length;
  totals.identical += theirs.length - missing.length;
  totals.differing += differences.length;
  rows.push({
    document,
    found: theirs.length,
    same: theirs.length - missing.length,
    differences,
  });
}

function intendedLists() {
  return [...intended]
    .sort()
    .flatMap(([cause, lines]) => [
      '',
      `### ${cause[0].toUpperCase()}${cause.slice(1)}: ${lines.length}`,
      '',
      ...lines.slice(0, listedDifferences).map(line => `- \`${line}\``),
      ...(lines.length > listedDifferences
        ? [`- and ${lines.length - listedDifferences} more`]
        : []),
    ]);
}

function table() {
  const lines = rows.map(
    ({ document, found, same, differences }) =>
      `| ${document.root === repository ? '' : 'corpus/'}${document.file} | ${found} | ${same} | ${differences.length} |`,
  );
  const listed = rows
    .filter(({ differences }) => differences.length > 0)
    .flatMap(({ document, differences }) => [
      '',
      `### ${document.file}`,
      '',
      ...differences.slice(0, listedDifferences).map(line => `- \`${line}\``),
      ...(differences.length > listedDifferences
        ? [`- and ${differences.length - listedDifferences} more`]
        : []),
    ]);
  return [
    `**${totals.documents} documents, ${totals.findings} findings, ${totals.identical} identical, ${[...intended.values()].flat().length} different on purpose, ${totals.differing} other differences.**`,
    '',
    '| Document | Findings of stock Spectral | Identical | Differences |',
    '| --- | ---: | ---: | ---: |',
    ...lines,
    '',
    '## Different on purpose',
    ...(intended.size > 0 ? intendedLists() : ['', 'None in these documents.']),
    '',
    '## Other differences',
    ...(listed.length > 0 ? listed : ['', 'None.']),
    '',
  ].join('\n');
}
