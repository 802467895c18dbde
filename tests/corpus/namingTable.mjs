// Properties and operations that the default names and `--policy oasdiff` does
// not, or the other way round, for every pair of a corpus, as Markdown.
// `node tests/corpus/namingTable.mjs CORPUS_FOLDER > docs/evidence/named-by-policies.md`
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from './loadTypeScript.mjs';

const [corpus] = process.argv.slice(2);
if (corpus === undefined) {
  process.stderr.write('Name the folder that holds the pairs of contracts.\n');
  process.exit(3);
}
const read = name =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const reasons = read('namingReasons.json');
const { namingDifferences } = await loadTypeScript('namedByPolicies.ts');

function readContract(file) {
  const text = readFileSync(join(corpus, file), 'utf8');
  return { file, text, references: [] };
}

const kinds = new Map();
const rows = [];
for (const { base, revision } of read('expectations.json')) {
  const differences = namingDifferences(
    readContract(base),
    readContract(revision),
  );
  const name = `${base} to ${revision.split('/').at(-1)}`;
  if (differences === null) {
    rows.push(`| ${name} | not read by that policy | |`);
    continue;
  }
  const count = { default: 0, oasdiff: 0 };
  for (const { namedBy, ruleId, operation, name: property } of differences) {
    count[namedBy] += 1;
    const kind = `${namedBy} ${ruleId}`;
    const known = kinds.get(kind) ?? { count: 0, example: '' };
    kinds.set(kind, {
      count: known.count + 1,
      example: known.example || `${operation} ${property}`.trim(),
    });
  }
  rows.push(`| ${name} | ${count.default} | ${count.oasdiff} |`);
}
const sorted = [...kinds].sort(([one], [other]) => (one < other ? -1 : 1));
const unexplained = sorted.filter(([kind]) => reasons[kind] === undefined);
process.stdout
  .write(`# What the default names, and what \`--policy oasdiff\` names

Made by \`node tests/corpus/namingTable.mjs CORPUS_FOLDER\`; do not edit by hand.
A name is a property or an operation that stands in a finding, at an operation;
counted are names that the other way of judging does not say there.

| pair | only by default | only by oasdiff |
| --- | --- | --- |
${rows.join('\n')}

## Kinds of differences

| named only by | rule | names | for example | reason |
| --- | --- | --- | --- | --- |
${sorted
  .map(([kind, { count, example }]) => {
    const [namedBy, ruleId] = kind.split(' ');
    return `| ${namedBy} | ${ruleId} | ${count} | ${example.replaceAll('|', '\\|')} | ${reasons[kind] ?? '**none**'} |`;
  })
  .join('\n')}
`);
process.exitCode = unexplained.length > 0 ? 1 : 0;
