/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 *
 * @typedef {object} RunnerReport What vitest's JSON reporter writes, as far as
 *   it is read here.
 * @property {boolean} success
 * @property {readonly {
 *   status: string,
 *   assertionResults: readonly { status: string }[],
 * }[]} testResults
 */

/**
 * Reads the report of the test runner.
 *
 * @param {string | undefined} text Undefined when no report was written.
 * @returns {RunnerReport | undefined} Undefined when it is no report.
 */
export function parseRunnerReport(text) {
  try {
    const report = JSON.parse(text ?? '');
    return Array.isArray(report?.testResults) ? report : undefined;
  } catch {
    // A runner that was killed leaves half a file: that is a crash.
    return undefined;
  }
}

/**
 * Counts the tests of all runs of the runner. A file that could not be loaded
 * is one failed test, because it hides how many it has; a run that ended badly
 * although every test passed, and a run of nothing at all, is one failed test as
 * well. A run that left no report has crashed, and then nothing is known.
 *
 * @param {readonly { report: RunnerReport | undefined, exitCode: number }[]} runs
 * @returns {Counts}
 */
export function countTests(runs) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { report, exitCode } of runs) {
    if (!report) {
      return { passed: 0, failed: 1, skipped: 0 };
    }
    const counts = countRun(report);
    total.passed += counts.passed;
    total.skipped += counts.skipped;
    total.failed += exitCode === 0 ? counts.failed : Math.max(counts.failed, 1);
  }
  const ranNothing = total.passed + total.failed + total.skipped === 0;
  return ranNothing ? { ...total, failed: 1 } : total;
}

/**
 * @param {RunnerReport} report
 * @returns {Counts}
 */
function countRun(report) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report.testResults) {
    const statuses = file.assertionResults.map(({ status }) => status);
    const passed = statuses.filter(status => status === 'passed').length;
    const failed = statuses.filter(status => status === 'failed').length;
    counts.passed += passed;
    counts.failed += file.status === 'failed' ? Math.max(failed, 1) : failed;
    counts.skipped += statuses.length - passed - failed;
  }
  return counts;
}

/**
 * The last line of `npm test`.
 *
 * @param {Counts} counts
 * @returns {string}
 */
export function summaryLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
