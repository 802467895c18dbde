// Properties and operations that the default names and `--policy oasdiff` does
// not, or the other way round, for every pair of a corpus, as Markdown.
// `node tests/corpus/namingTable.mjs CORPUS_FOLDER > docs/evidence/naming.md`
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

/** Why a kind differs in a pair: said for this pair, or for every pair. */
function reasonFor(base, kind) {
  const known = reasons.filter(({ kinds }) => kinds.includes(kind));
  const said =
    known.find(({ pair }) => pair === base) ??
    known.find(({ pair }) => pair === undefined);
  return said?.reason;
}

const differing = new Map();
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
    const reason = reasonFor(base, kind);
    const key = `${kind} ${reason ?? base}`;
    const known = differing.get(key);
    differing.set(key, {
      namedBy,
      ruleId,
      reason,
      count: (known?.count ?? 0) + 1,
      example: known?.example ?? `${operation} ${property}`.trim(),
    });
  }
  rows.push(`| ${name} | ${count.default} | ${count.oasdiff} |`);
}
const sorted = [...differing]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([, difference]) => difference);
const unexplained = sorted.filter(({ reason }) => reason === undefined);
const sum = sorted.reduce((total, { count }) => total + count, 0);
const missing = unexplained.reduce((total, { count }) => total + count, 0);
process.stdout
  .write(`# What the default names, and what \`--policy oasdiff\` names

Made by \`node tests/corpus/namingTable.mjs CORPUS_FOLDER\`; do not edit by hand.
A name is a property or an operation that stands in a finding, at an operation;
counted are names that the other way of judging does not say there. The policy
reads OpenAPI 3 only, as the peer does.

${sum} names differ, ${missing} of them without a reason
(\`tests/corpus/namingReasons.json\`; with such a name the command ends with 1).

| pair | only by default | only by oasdiff |
| --- | --- | --- |
${rows.join('\n')}

## Kinds of differences

| named only by | rule | names | for example | reason |
| --- | --- | --- | --- | --- |
${sorted
  .map(
    ({ namedBy, ruleId, count, example, reason }) =>
      `| ${namedBy} | ${ruleId} | ${count} | ${example.replaceAll('|', '\\|')} | ${reason ?? '**none**'} |`,
  )
  .join('\n')}
`);
process.exitCode = unexplained.length > 0 ? 1 : 0;
