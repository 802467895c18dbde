// What the comparison says of real pairs of contracts beside what a correct one
// must say (expectations.json), as Markdown on standard output.
// `node tests/corpus/differences.mjs CORPUS_FOLDER > docs/evidence/corpus-differences.md`
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from './loadTypeScript.mjs';

const [corpus] = process.argv.slice(2);
if (corpus === undefined) {
  process.stderr.write('Name the folder that holds the pairs of contracts.\n');
  process.exit(3);
}

const pairs = JSON.parse(
  readFileSync(new URL('expectations.json', import.meta.url), 'utf8'),
);
const { runDiff } = await loadTypeScript('corpusDocuments.ts');

function readContract(file) {
  const text = readFileSync(join(corpus, file), 'utf8');
  return { file, text, references: [] };
}

/** CPU time of the fastest of five runs in milliseconds, parsing included. */
function measure(run) {
  const times = [1, 2, 3, 4, 5].map(() => {
    const started = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.round(Math.min(...times));
}

function isFound(expectation, findings) {
  const matching = findings.filter(
    finding =>
      finding.ruleId.endsWith(expectation.rule ?? '') &&
      finding.severity === (expectation.severity ?? finding.severity) &&
      new RegExp(expectation.message ?? '').test(finding.message) &&
      new RegExp(expectation.place ?? '').test(finding.base?.pointer ?? ''),
  ).length;
  if (expectation.count !== undefined) return matching === expectation.count;
  return matching >= (expectation.atLeast ?? 1);
}

function describeSummary({ error, warn, info, undecided }) {
  return `${error} / ${warn} / ${info} / ${undecided}`;
}

const rows = [];
const missed = [];
for (const { base, revision, expected } of pairs) {
  const [left, right] = [base, revision].map(readContract);
  const milliseconds = measure(() => runDiff(left, right));
  const result = runDiff(left, right);
  const findings = result.ok ? result.report.findings : [];
  const outcome = expected.map(expectation => ({
    says: expectation.says,
    found: result.ok && isFound(expectation, findings),
  }));
  const name = `${base} to ${revision.split('/').at(-1)}`;
  const found = outcome.filter(each => each.found).length;
  const says = result.ok
    ? describeSummary(result.report.summary)
    : result.problems[0].code;
  rows.push(
    `| ${name} | ${says} | ${found} of ${outcome.length} | ${outcome
      .map(each => `${each.found ? 'found' : '**missed**'}: ${each.says}`)
      .join('<br>')} | ${milliseconds} |`,
  );
  missed.push(
    ...outcome
      .filter(each => !each.found)
      .map(each => `- ${name}: ${each.says}`),
  );
}

const notes = readFileSync(
  new URL('differences.notes.md', import.meta.url),
  'utf8',
);
process.stdout.write(`# What the comparison says of real contracts

Made by \`node tests/corpus/differences.mjs CORPUS_FOLDER\`; do not edit by
hand. Time is CPU time of the fastest of five runs in one process, parsing of both
documents included, with Node ${process.versions.node}.

| pair | error / warn / info / undecided | facts | what a correct comparison must say | CPU ms |
|---|---|---|---|---|
${rows.join('\n')}

## Missed

${missed.join('\n') || 'Nothing.'}

${notes.trim()}
`);
