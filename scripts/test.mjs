import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { printFailure } from './launcherError.mjs';
import { capture } from './process/runStep.mjs';
import {
  startProcess,
  stopEverythingOnSignal,
} from './process/runningProcesses.mjs';
import { repositoryRoot } from './repositoryRoot.mjs';
import { setUp } from './setUp.mjs';
import { findChromium } from './verification/chromium.mjs';
import {
  countTests,
  parseRunnerReport,
  summaryLine,
} from './verification/summary.mjs';

/** @typedef {import('./toolchain/toolchain.mjs').Toolchain} Toolchain */

const checks = [
  {
    title: 'ESLint',
    script: 'node_modules/eslint/bin/eslint.js',
    arguments: ['.', '--max-warnings', '0'],
    remedy: 'Correct what it names.',
  },
  {
    title: 'Prettier',
    script: 'node_modules/prettier/bin/prettier.cjs',
    arguments: ['--check', '.'],
    remedy: 'Run: node node_modules/prettier/bin/prettier.cjs --write .',
  },
  {
    title: 'TypeScript',
    script: 'node_modules/typescript/bin/tsc',
    arguments: ['--noEmit'],
    remedy: 'Correct what it names.',
  },
];

/**
 * Runs one check and shows its output when it fails.
 *
 * @param {Toolchain} toolchain
 * @param {typeof checks[number]} check
 * @returns {Promise<boolean>} Whether it passed.
 */
async function runCheck(toolchain, check) {
  const started = performance.now();
  const result = await capture({
    command: [toolchain.node, check.script],
    arguments: check.arguments,
    cwd: repositoryRoot,
    environment: toolchain.environment,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (result.code === 0) {
    console.log(`✓ ${check.title} (${seconds} s)`);
    return true;
  }
  console.log(`\n${result.output.trimEnd()}\n`);
  console.log(
    `✗ ${check.title}: ${result.reason} (${seconds} s). ${check.remedy}`,
  );
  return false;
}

/**
 * @param {Toolchain} toolchain
 * @returns {Promise<number>} How many checks failed.
 */
async function runChecks(toolchain) {
  console.log('… ESLint, Prettier and TypeScript');
  const [lint, format, types] = checks;
  // Two at a time: a developer's machine has at least two cores.
  const results = await Promise.all([
    runCheck(toolchain, lint).then(async passed => [
      passed,
      await runCheck(toolchain, format),
    ]),
    runCheck(toolchain, types),
  ]);
  return results.flat().filter(passed => !passed).length;
}

/**
 * The test projects of vitest.config.mts, run one after the other: tests that
 * start a portal and a browser get the machine for themselves.
 */
const testRuns = [
  { name: 'units', projects: ['node', 'page'] },
  { name: 'e2e', projects: ['e2e'] },
];

/**
 * Runs vitest on some projects.
 *
 * @param {Toolchain} toolchain
 * @param {typeof testRuns[number]} run
 * @param {string | undefined} chromium
 */
async function runVitest(toolchain, run, chromium) {
  const report = path.join(
    repositoryRoot,
    `.cache/test-results/${run.name}.json`,
  );
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const child = startProcess(
    [toolchain.node, 'node_modules/vitest/vitest.mjs'],
    [
      'run',
      ...run.projects.map(project => `--project=${project}`),
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      // Vitest leaves one core free, which on a machine with two is half of it.
      ...(availableParallelism() === 2 ? ['--maxWorkers=2'] : []),
      ...process.argv.slice(2),
    ],
    {
      cwd: repositoryRoot,
      env: {
        ...toolchain.environment,
        NODE_ENV: 'test',
        INTERLOCK_CHROMIUM: chromium ?? '',
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  /** @type {number} */
  const exitCode = await new Promise(resolve => {
    child.once('error', () => resolve(127));
    child.once('exit', code => resolve(code ?? 1));
  });
  return { report: parseRunnerReport(readIfWritten(report)), exitCode };
}

/**
 * @param {Toolchain} toolchain
 * @param {string | undefined} chromium
 * @returns {Promise<import('./verification/summary.mjs').Counts>}
 */
async function runTests(toolchain, chromium) {
  const finished = [];
  for (const run of testRuns) {
    finished.push(await runVitest(toolchain, run, chromium));
  }
  return countTests(finished);
}

/**
 * @param {string} file
 * @returns {string | undefined}
 */
function readIfWritten(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The absence of the report is what the caller counts as a crash.
    return undefined;
  }
}

/** @returns {Promise<import('./verification/summary.mjs').Counts>} */
async function verify() {
  const toolchain = await setUp(repositoryRoot);
  const failedChecks = await runChecks(toolchain);
  const chromium = findChromium();
  const counts = await runTests(toolchain, chromium);
  if (!chromium) {
    console.log(
      'Browser tests were skipped: no Chromium was found. Install one, or name it with INTERLOCK_CHROMIUM.',
    );
  }
  return { ...counts, failed: counts.failed + failedChecks };
}

const isStopping = stopEverythingOnSignal();
const counts = await verify().catch(error => {
  if (!isStopping()) {
    printFailure(error);
  }
  return { passed: 0, failed: 1, skipped: 0 };
});
console.log(summaryLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
