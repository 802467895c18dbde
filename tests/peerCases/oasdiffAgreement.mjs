// What `interlock diff --policy oasdiff` says of oasdiff's own test cases,
// beside what their tests expect, as Markdown on standard output.
// `node tests/peerCases/oasdiffAgreement.mjs CASES_FOLDER > docs/evidence/oasdiff-agreement.md`
// The folder holds `cases.json` and the files that it names; it may be given as
// PEER_CASES_FOLDER too.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idsOfPack } from './idsOfPack.mjs';
import { judgeCase } from './judgeCase.mjs';
import { loadCore } from './loadCore.mjs';

const folder = process.argv[2] ?? process.env.PEER_CASES_FOLDER;
if (folder === undefined || !existsSync(join(folder, 'cases.json'))) {
  process.stderr.write(
    'Skipped: name the folder that holds cases.json of the peer.\n',
  );
  process.exit(0);
}

const severities = { ERR: 'error', WARN: 'warn', INFO: 'info' };
const cases = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8'));
const ledger = JSON.parse(
  readFileSync(new URL('knownDifferences.json', import.meta.url), 'utf8'),
);
const { compareByPolicy, policyPacks } = await loadCore();
const pack = policyPacks.get('oasdiff');

const judged = cases.cases.map(one => ({
  one,
  ...judgeCase(folder, cases, one, { compareByPolicy, pack }),
}));
const agreed = judged.filter(({ unmet }) => unmet.length === 0);
const different = judged.filter(({ unmet }) => unmet.length > 0);
const ids = idsOfPack(pack);
const covered = Object.entries(cases.levels).filter(([id, level]) =>
  ids.get(id)?.has(severities[level]),
);

process.stdout.write(page());
const unexplained = different.filter(({ one }) => !(one.test in ledger.cases));
if (unexplained.length > 0) {
  const names = unexplained.map(({ one }) => one.test).join(', ');
  process.stderr.write(`Without an entry in the ledger: ${names}\n`);
  process.exit(1);
}

function page() {
  const share = ((100 * agreed.length) / judged.length).toFixed(1);
  return `# Agreement with oasdiff

Made by \`node tests/peerCases/oasdiffAgreement.mjs CASES_FOLDER\`; do not edit by
hand. The cases are oasdiff's own tests (${cases.source}).

**${agreed.length} of ${judged.length} cases agree (${share} %)** under \`--policy oasdiff\`.
The pack can give ${covered.length} of the ${Object.keys(cases.levels).length} ids of that version, each at oasdiff's level.

## Cases that do not agree

| Case | Expected | Said | Why |
| ---- | -------- | ---- | --- |
${different.map(rowOf).join('\n')}

## Where the policy departs on purpose

${ledger.departures.map(({ what, why }) => `- **${what}** ${why}`).join('\n')}

## What the policy does not see

${pack.blindSpots.map(spot => `- ${spot}`).join('\n')}
`;
}

function rowOf({ one, said, unmet }) {
  const reason = ledger.cases[one.test] ?? 'not explained yet';
  return `| ${one.test} | ${unmet.join('; ')} | ${said.join(', ') || 'nothing'} | ${reason} |`;
}
