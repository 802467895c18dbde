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
 * Counts tests. A file that could not be loaded is one failed test, because it
 * hides how many it has; a runner that left no report, ran nothing, or ended
 * badly although every test passed, is one failed test as well.
 *
 * @param {RunnerReport | undefined} report
 * @param {number} exitCode Of the runner.
 * @returns {Counts}
 */
export function countTests(report, exitCode) {
  if (!report) {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report.testResults) {
    const statuses = file.assertionResults.map(({ status }) => status);
    counts.passed += statuses.filter(status => status === 'passed').length;
    const failed = statuses.filter(status => status === 'failed').length;
    counts.failed += file.status === 'failed' ? Math.max(failed, 1) : failed;
    counts.skipped += statuses.filter(
      status => status !== 'passed' && status !== 'failed',
    ).length;
  }
  const endedBadly = exitCode !== 0 && counts.failed === 0;
  const ranNothing = counts.passed + counts.failed + counts.skipped === 0;
  return endedBadly || ranNothing
    ? { ...counts, failed: counts.failed + 1 }
    : counts;
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
