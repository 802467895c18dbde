// Every witness on the pairs of a corpus, judged by an outside validator at the
// place that its finding names first.
// `node tests/corpus/witnessTable.mjs CORPUS_FOLDER [PART_OF_A_NAME] > docs/evidence/witnesses.md`
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from './loadTypeScript.mjs';

const [corpus, only = ''] = process.argv.slice(2);
if (corpus === undefined) {
  process.stderr.write('Name the folder that holds the pairs of contracts.\n');
  process.exit(3);
}
const pairs = JSON.parse(
  readFileSync(new URL('expectations.json', import.meta.url), 'utf8'),
);
const { judgeWitnesses } = await loadTypeScript('witnesses.ts');

function readContract(file) {
  const text = readFileSync(join(corpus, file), 'utf8');
  return { file, text, references: [] };
}

const rows = [];
const total = { holds: 0, structural: 0, false: 0, unjudged: 0 };
for (const { base, revision } of pairs) {
  if (!base.includes(only)) continue;
  const counts = { holds: 0, structural: 0, false: 0, unjudged: 0 };
  for (const { finding, answer, reason } of judgeWitnesses(
    readContract(base),
    readContract(revision),
  )) {
    counts[answer] += 1;
    total[answer] += 1;
    if (answer === 'holds' || answer === 'structural') continue;
    process.stderr.write(
      `  ${answer}: ${finding.ruleId}: ${finding.message}\n    ${reason}; ${JSON.stringify(finding.witness).slice(0, 300)}\n    ${JSON.stringify(finding.sites[0])}\n`,
    );
  }
  rows.push(
    `| ${base} to ${revision.split('/').at(-1)} | ${counts.holds} | ${counts.false} | ${counts.unjudged} | ${counts.structural} |`,
  );
}
const judged = total.holds + total.false + total.unjudged;
const share = judged === 0 ? '–' : `${(100 * total.holds) / judged} %`;
process.stdout.write(`# Payloads, judged by somebody else

Made by \`node tests/corpus/witnessTable.mjs CORPUS_FOLDER\`; do not edit by hand.
Every payload of a finding is given to an outside validator (Ajv), with the schema
that its first site names on each side; where a discriminator chooses a subtype,
\`judgedBy\` of the site names that, too. It holds where both sides answer as the
finding says. A payload of an operation, parameter or record that no schema of the
document describes is outside the count.

**${total.holds} of ${judged} hold (${share}).**

| pair | hold | do not | not judged | without a schema |
|---|---|---|---|---|
${rows.join('\n')}
| **all** | ${total.holds} | ${total.false} | ${total.unjudged} | ${total.structural} |
`);
process.exitCode = judged > total.holds ? 1 : 0;
