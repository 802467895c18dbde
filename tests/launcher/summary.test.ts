import { describe, expect, it } from 'vitest';
import {
  countTests,
  parseRunnerReport,
  summaryLine,
} from '../../scripts/verification/summary.mjs';

const passed = { status: 'passed' };
const failed = { status: 'failed' };

function file(status: string, ...assertionResults: { status: string }[]) {
  return { status, assertionResults };
}

describe('tests are counted from the report of the runner', () => {
  it.each([
    {
      what: 'all passed',
      exitCode: 0,
      files: [file('passed', passed, passed), file('passed', passed)],
      line: '3 passed, 0 failed',
    },
    {
      what: 'failed and skipped ones',
      exitCode: 1,
      files: [
        file('failed', passed, failed, { status: 'skipped' }),
        file('passed', { status: 'pending' }, { status: 'todo' }),
      ],
      line: '1 passed, 1 failed, 3 skipped',
    },
    {
      what: 'a file that could not be loaded hides its tests',
      exitCode: 1,
      files: [file('passed', passed), file('failed')],
      line: '1 passed, 1 failed',
    },
    {
      what: 'a file whose set-up failed after tests were listed as skipped',
      exitCode: 1,
      files: [file('failed', { status: 'skipped' })],
      line: '0 passed, 1 failed, 1 skipped',
    },
    {
      what: 'an error outside of any test',
      exitCode: 1,
      files: [file('passed', passed)],
      line: '1 passed, 1 failed',
    },
    {
      what: 'no test at all is no success',
      exitCode: 0,
      files: [],
      line: '0 passed, 1 failed',
    },
    {
      what: 'no test at all, and the runner minds',
      exitCode: 1,
      files: [],
      line: '0 passed, 1 failed',
    },
  ])('$what', ({ exitCode, files, line }) => {
    const report = parseRunnerReport(
      JSON.stringify({ success: exitCode === 0, testResults: files }),
    );
    expect(summaryLine(countTests([{ report, exitCode }]))).toBe(line);
  });

  it.each([
    ['no report', undefined],
    ['an empty report', ''],
    ['half a report', '{"success":true,"testRes'],
    ['another document', '{"success":true}'],
  ])('a crashed runner, %s', (_what, text) => {
    const crashed = { report: parseRunnerReport(text), exitCode: 0 };
    expect(summaryLine(countTests([crashed]))).toBe('0 passed, 1 failed');
    expect(summaryLine(countTests([finished(passed), crashed]))).toBe(
      '0 passed, 1 failed',
    );
  });

  it('several runs are one sum, and one of them may have had nothing to do', () => {
    expect(
      countTests([finished(passed, passed), finished(failed), finished()]),
    ).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });
});

/** A run whose only file holds these tests. */
function finished(...tests: { status: string }[]) {
  const broken = tests.some(({ status }) => status === 'failed');
  return {
    report: {
      success: !broken,
      testResults:
        tests.length > 0 ? [file(broken ? 'failed' : 'passed', ...tests)] : [],
    },
    exitCode: broken ? 1 : 0,
  };
}
