import { compareVersions } from '@interlock/contract-core';
import type { ContractSource } from '@interlock/contract-core';
import { afterEach, describe, expect, it } from 'vitest';
import { createComparer } from './createComparer';
import type { Comparer, ComparerOptions } from './createComparer';

const comparers: Comparer[] = [];
function open(options: ComparerOptions = {}): Comparer {
  const comparer = createComparer(options);
  comparers.push(comparer);
  return comparer;
}
afterEach(async () => {
  await Promise.all(comparers.splice(0).map(comparer => comparer.close()));
});

function source(text: string): ContractSource {
  return { file: 'contracts/own/accounts.yaml', text, references: [] };
}

const base = source(`openapi: 3.0.3
info: { title: Accounts, version: 1.0.0 }
paths:
  /accounts: { get: { responses: { '200': { description: Done. } } } }
`);
const revision = source(`openapi: 3.0.3
info: { title: Accounts, version: 2.0.0 }
paths: {}
`);

function tooCostly(message: string): unknown {
  return {
    base: null,
    revision: null,
    findings: [],
    notes: [],
    problems: [
      {
        code: 'limit-exceeded',
        message,
        remedy:
          'Look in the document for nested repetition in a pattern, aliases of aliases, or schemas that refer to each other many times; raise the limit only for a document you trust.',
        file: 'contracts/own/accounts.yaml',
        pointer: '',
        line: 0,
        column: 0,
      },
    ],
  };
}

describe('comparing in a child', () => {
  it.each([
    ['a revision that removes an operation', base, revision],
    ['a first version', null, revision],
    ['a removed contract', base, null],
    ['a broken revision', base, source('openapi: [\n')],
  ])('says of %s what comparing here says', async (_, left, right) => {
    const comparison = await open().compare(left, right);
    expect(comparison).toEqual(compareVersions(left, right));
    expect(comparison.findings.length + comparison.problems.length).toBe(
      left === null ? 0 : 1,
    );
  });

  it('ends with a problem and no finding when it costs too much', async () => {
    // Far more work than the watchdog needs to start on a busy machine.
    const operations = Array.from(
      { length: 40_000 },
      (_, index) =>
        `  /p${index}: { get: { responses: { '200': { description: Done. } } } }`,
    );
    const large = source(
      `openapi: 3.0.3\ninfo: { title: A, version: '1' }\npaths:\n${operations.join('\n')}\n`,
    );
    const limits = { cpuMilliseconds: 20, cpuMillisecondsPerMegabyte: 0 };
    expect(await open({ limits }).compare(large, large)).toEqual(
      tooCostly(
        'Comparing contracts/own/accounts.yaml used more than 20 ms of processor time.',
      ),
    );
  });
});
