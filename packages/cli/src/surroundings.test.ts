import { expect, it } from 'vitest';
import { nameBranch } from './check/branchName';
import { exitStatusOf } from './exitStatus';
import type { FailOn } from './exitStatus';
import { startProgress } from './progress';
import { isLoopback } from './portal/serviceToken';
import { wantsColours } from './surroundings';
import type { Surroundings } from './surroundings';

/** A process that remembers what was written to its standard error. */
function surroundings(parts: Partial<Surroundings> = {}) {
  const errors: string[] = [];
  const made: Surroundings = {
    workingDirectory: '/',
    environment: {},
    writeOut: () => undefined,
    writeError: text => errors.push(text),
    outIsTerminal: false,
    readIn: () => Promise.resolve(''),
    errorIsTerminal: false,
    ...parts,
  };
  return { made, errors };
}

it.each<[boolean, Record<string, string>, boolean]>([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
])('terminal %s with %j has colours: %s', (terminal, environment, expected) => {
  expect(wantsColours(surroundings({ environment }).made, terminal)).toBe(
    expected,
  );
});

it('progress is shown on a terminal, on one line that is erased', () => {
  const { made, errors } = surroundings({ errorIsTerminal: true });
  const progress = startProgress(made);
  progress.say('Comparing');
  progress.clear();
  expect(errors).toEqual(['\r\u001b[2KComparing ...', '\r\u001b[2K']);
});

it('progress is silent elsewhere', () => {
  const { made, errors } = surroundings({ outIsTerminal: true });
  startProgress(made).say('Comparing');
  expect(errors).toEqual([]);
});

it.each<[Parameters<typeof exitStatusOf>[0], number, FailOn, number]>([
  ['success', 0, 'error', 0],
  ['success', 3, 'error', 0],
  ['success', 3, 'warn', 1],
  ['success', 0, 'warn', 0],
  ['neutral', 0, 'error', 0],
  ['skipped', 0, 'error', 0],
  ['failure', 0, 'error', 1],
  ['failure', 3, 'warn', 1],
  ['undecided', 0, 'error', 2],
  ['undecided', 3, 'warn', 2],
  ['failure', 3, 'none', 0],
  ['undecided', 0, 'none', 0],
])('%s with %i warnings under --fail-on %s ends with %i', (...row) => {
  const [conclusion, warnings, failOn, status] = row;
  expect(exitStatusOf(conclusion, warnings, failOn, surroundings().made)).toBe(
    status,
  );
});

it.each<[string, Record<string, string>, string]>([
  ['change', {}, 'change'],
  ['change', { GITHUB_HEAD_REF: 'other' }, 'change'],
  ['', { GITHUB_HEAD_REF: 'feature', GITHUB_REF_NAME: '7/merge' }, 'feature'],
  ['', { GITHUB_HEAD_REF: '', GITHUB_REF_NAME: 'main' }, 'main'],
  ['', { BUILD_SOURCEBRANCH: 'refs/heads/fix/tax' }, 'fix/tax'],
  ['', { INTERLOCK_BRANCH: 'mine', CI_COMMIT_REF_NAME: 'ci' }, 'mine'],
])('branch %j with %j is %s', (checkedOut, environment, expected) => {
  expect(nameBranch(checkedOut, environment)).toBe(expected);
});

it.each<[string, boolean]>([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.8.9.1', true],
  ['[::1]', true],
  ['localhost.example.com', false],
  ['127.0.0.1.example.com', false],
  ['portal.example.com', false],
  ['10.0.0.1', false],
])('the token file is for this machine only: %s is %s', (host, expected) => {
  expect(isLoopback(new URL(`http://${host}:7007/`).hostname)).toBe(expected);
});
