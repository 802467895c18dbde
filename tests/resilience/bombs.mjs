// Hands named bombs to a warm lint child, and to a started portal whose health
// is asked for meanwhile. Writes docs/evidence/bombs.md; ends with 1 where a bomb takes
// longer than 2 s or health answers later than 100 ms at p99.
// `node tests/resilience/bombs.mjs [--without-portal]`
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadTypeScript } from '../corpus/loadTypeScript.mjs';
import { writeBombsPage } from './bombsPage.mjs';
import { harmlessDocument, namedBombs } from './namedBombs.mjs';
import { probeHealth, startBombedPortal } from './portalUnderFire.mjs';

const { values } = parseArgs({
  options: { 'without-portal': { type: 'boolean', default: false } },
});
const repository = fileURLToPath(new URL('../..', import.meta.url));
const ruleset = {
  openapi: readRuleset('openapi.yaml'),
  asyncapi: readRuleset('asyncapi.yaml'),
};
const harmlessEvents = {
  contractType: 'asyncapi',
  text: "asyncapi: 3.0.0\ninfo: { title: Events, version: '1' }\n",
};
/** Milliseconds. */
const limits = { answer: 2_000, health: 100 };

const results = await bombWarmChild();
if (!values['without-portal']) await bombPortal(results);
writeFileSync(
  new URL('../../docs/evidence/bombs.md', import.meta.url),
  await writeBombsPage(results, limits),
);
const late = results.filter(
  ({ milliseconds, portal }) =>
    milliseconds > limits.answer ||
    (portal !== null && portal.p99 > limits.health),
);
for (const { name } of late) process.stderr.write(`Over the limit: ${name}\n`);
process.exit(late.length > 0 ? 1 : 0);

function readRuleset(name) {
  const file = join(repository, 'rulesets', name);
  return { file: `rulesets/${name}`, text: readFileSync(file, 'utf8') };
}

async function bombWarmChild() {
  const folder = mkdtempSync(join(tmpdir(), 'interlock-lint-child-'));
  execFileSync(process.execPath, [
    join(repository, 'packages/cli/build.mjs'),
    ...['--output', folder],
  ]);
  const { createLinter } = await loadTypeScript('linter.ts');
  const linter = createLinter({ childModule: join(folder, 'lintChild.cjs') });
  const lint = async ({ contractType, text }) => {
    const begun = performance.now();
    const outcome = await linter.lint({
      file: 'bomb.yaml',
      text,
      references: [],
      contractType,
      rulesets: [ruleset[contractType]],
    });
    return { outcome, milliseconds: performance.now() - begun };
  };
  const found = [];
  try {
    for (const bomb of namedBombs) {
      // A killed child is replaced by a cold one: warm again before each bomb.
      await lint({ contractType: 'openapi', text: harmlessDocument });
      if (bomb.contractType === 'asyncapi') await lint(harmlessEvents);
      const { outcome, milliseconds } = await lint(bomb);
      process.stderr.write(`${Math.round(milliseconds)} ms ${bomb.name}\n`);
      found.push({
        name: bomb.name,
        bytes: bomb.text.length,
        outcome: inWords(outcome),
        milliseconds,
        portal: null,
      });
    }
    const after = await lint({
      contractType: 'openapi',
      text: harmlessDocument,
    });
    if (!after.outcome.ok) throw new Error('The linter did not go on.');
  } finally {
    await linter.close();
    rmSync(folder, { recursive: true });
  }
  return found;
}

/** What a person is told: the one problem, or the finding that matters. */
function inWords(outcome) {
  if (!outcome.ok) {
    const [{ code, message, line, column }] = outcome.problems;
    return `${code} ${line}:${column} ${message}`;
  }
  const { diagnostics } = outcome;
  const telling =
    diagnostics.find(({ code }) => /example|pattern/.test(code)) ??
    diagnostics.find(({ severity }) => severity === 'error') ??
    diagnostics[0];
  return `linted, ${diagnostics.length} findings, among them ${telling?.code}: ${telling?.message}`;
}

async function bombPortal(bombs) {
  const portal = await startBombedPortal(repository);
  try {
    for (const bomb of namedBombs) {
      const result = bombs.find(({ name }) => name === bomb.name);
      const probe = probeHealth(portal.address);
      const begun = performance.now();
      const said = await portal.check(bomb);
      const milliseconds = performance.now() - begun;
      result.portal = { said, milliseconds, ...(await probe.stop()) };
      process.stderr.write(
        `portal ${Math.round(milliseconds)} ms, health p99 ${result.portal.p99.toFixed(0)} ms ${bomb.name}\n`,
      );
    }
  } finally {
    await portal.stop();
  }
}
