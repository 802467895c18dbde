// Findings at error level per root cause, beside the number of errors that
// oasdiff reports on the same pair, as Markdown on standard output.
// `node tests/corpus/noise.mjs CORPUS_FOLDER > docs/evidence/noise.md`
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from './loadTypeScript.mjs';
import { oasdiffErrors, oasdiffProgram } from './oasdiffErrors.mjs';

const [corpus, only] = process.argv.slice(2);
if (corpus === undefined) {
  process.stderr.write('Name the folder that holds the pairs of contracts.\n');
  process.exit(3);
}

const { how, pairs } = JSON.parse(
  readFileSync(new URL('causes.json', import.meta.url), 'utf8'),
);
const { compareVersions } = await loadTypeScript('corpusDocuments.ts');
const program = oasdiffProgram();

function readContract(file) {
  const text = readFileSync(join(corpus, file), 'utf8');
  return { file, text, references: [] };
}

function perCause(findings, causes) {
  if (causes === 0) return findings === 0 ? 'none due' : 'none is due';
  return (findings / causes).toFixed(2);
}

const rows = [];
const total = { findings: 0, causes: 0, read: 0, peer: 0, peerCauses: 0 };
for (const { base, revision, causes } of pairs) {
  if (only !== undefined && !base.includes(only)) continue;
  const { findings, problems } = compareVersions(
    readContract(base),
    readContract(revision),
  );
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const count = causes.reduce((sum, cause) => sum + cause.count, 0);
  const peer = oasdiffErrors(
    program,
    join(corpus, base),
    join(corpus, revision),
  );
  const ours = problems.length > 0 ? problems[0].code : errors;
  rows.push(
    `| ${base} to ${revision.split('/').at(-1)} | ${count} | ${ours} | ${perCause(errors, count)} | ${peer} | ${
      typeof peer === 'number' ? perCause(peer, count) : '–'
    } |`,
  );
  total.findings += errors;
  total.causes += count;
  if (typeof peer === 'number') {
    total.peer += peer;
    total.peerCauses += count;
  }
  if (only !== undefined) {
    for (const { severity, ruleId, message } of findings) {
      if (severity === 'error') process.stderr.write(`${ruleId}: ${message}\n`);
    }
  }
}

process.stdout.write(`# Findings per cause

Made by \`node tests/corpus/noise.mjs CORPUS_FOLDER\`; do not edit by hand.

The causes are in \`tests/corpus/causes.json\`. ${how} Findings are those at error
level. The peer is oasdiff 1.15.0 with its own levels; it reads OpenAPI 3 only.

| pair | causes | our findings | per cause | oasdiff's errors | per cause |
|---|---|---|---|---|---|
${rows.join('\n')}
| **all** | ${total.causes} | ${total.findings} | ${perCause(total.findings, total.causes)} | ${total.peer} on pairs with ${total.peerCauses} causes | ${perCause(total.peer, total.peerCauses)} |
`);
