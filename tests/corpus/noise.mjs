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

/**
 * Which causes findings show, as `shown` of a cause says: rules and places by
 * regular expression; counted are places, operations, or sites with their way.
 */
function countShown({ rules, at, by = 'place', operations = '' }, findings) {
  const shown = new Set();
  for (const { ruleId, base, revision, sites } of findings) {
    if (!new RegExp(rules).test(ruleId)) continue;
    const place = [base, revision]
      .map(location => location?.pointer ?? '')
      .find(pointer => new RegExp(at).test(pointer));
    if (place === undefined) continue;
    if (by === 'place') shown.add(place);
    for (const site of sites) {
      if (!new RegExp(operations).test(site.operation)) continue;
      if (by === 'operation') shown.add(`${site.operation} ${site.path}`);
      if (by === 'site') shown.add(`${site.base?.pointer} ${site.path}`);
    }
  }
  return shown.size;
}

/** How many causes no finding above info shows, and how many only a warning. */
function judgeCauses(causes, findings) {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const told = findings.filter(({ severity }) => severity !== 'info');
  let silent = 0;
  let warned = 0;
  for (const { says, count, shown } of causes) {
    const asErrors = Math.min(count, countShown(shown, errors));
    const atAll = Math.min(count, countShown(shown, told));
    silent += count - atAll;
    warned += atAll - asErrors;
    if (atAll < count) {
      process.stderr.write(`${count - atAll} of ${count} not found: ${says}\n`);
    }
  }
  return { silent, warned };
}

const rows = [];
const total = {
  ...{ findings: 0, causes: 0, silent: 0, warned: 0, undecided: 0, notes: 0 },
  ...{ peer: 0, peerCauses: 0 },
};
for (const { base, revision, causes } of pairs) {
  if (only !== undefined && !base.includes(only)) continue;
  const { findings, problems, notes } = compareVersions(
    readContract(base),
    readContract(revision),
  );
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const undecided = findings.filter(({ effect }) => effect === 'undecided');
  const open = notes.filter(({ code }) => code === 'place-undecided').length;
  const count = causes.reduce((sum, cause) => sum + cause.count, 0);
  const { silent, warned } = judgeCauses(causes, findings);
  const peer = oasdiffErrors(
    program,
    join(corpus, base),
    join(corpus, revision),
  );
  const ours = problems.length > 0 ? problems[0].code : errors;
  rows.push(
    `| ${base} to ${revision.split('/').at(-1)} | ${count} | ${silent} | ${warned} | ${ours} | ${perCause(errors, count)} | ${undecided.length} | ${open} | ${peer} | ${
      typeof peer === 'number' ? perCause(peer, count) : '–'
    } |`,
  );
  total.findings += errors;
  total.causes += count;
  total.silent += silent;
  total.warned += warned;
  total.undecided += undecided.length;
  total.notes += open;
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

process.stdout.write(`# Findings per cause, and causes without one

Made by \`node tests/corpus/noise.mjs CORPUS_FOLDER\`; do not edit by hand.

The causes are in \`tests/corpus/causes.json\`. ${how} Each says by which rules,
at which places, it has to show: a cause that no finding above info shows is a
miss (aim 0), and findings at error level are counted per cause (aim at most
1.1). "Warnings" are causes that only a warning tells, because nobody who reads
or writes by the contract is sure to break. Findings and notes that say that
something could not be decided stand beside them. The peer is oasdiff 1.15.0 with
its own levels; it reads OpenAPI 3 only.

| pair | causes | without a finding | warnings | our errors | per cause | undecided findings | undecided notes | oasdiff's errors | per cause |
|---|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}
| **all** | ${total.causes} | ${total.silent} | ${total.warned} | ${total.findings} | ${perCause(total.findings, total.causes)} | ${total.undecided} | ${total.notes} | ${total.peer} on pairs with ${total.peerCauses} causes | ${perCause(total.peer, total.peerCauses)} |
`);
process.exitCode = total.silent > 0 ? 1 : 0;
