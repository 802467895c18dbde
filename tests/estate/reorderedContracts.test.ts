import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { findingsInScope, weighDiagnostics } from '@interlock/contract-core';
import { folderReader } from '@interlock/contract-io';
import { createLinter } from '@interlock/contract-lint';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const read = folderReader(root);
const linter = createLinter();
afterAll(() => linter.close());

/** Lists whose order says nothing. */
const unordered = new Set([
  'parameters',
  'tags',
  'required',
  'enum',
  'servers',
  'security',
]);

/** Members that hold somebody's data and no description of it. */
const data = new Set(['example', 'examples', 'default', 'const']);

/** The same document with its members in another order, and where asked its lists. */
function reordered(
  value: unknown,
  next: () => number,
  withLists: boolean,
  member = '',
): unknown {
  if (typeof value !== 'object' || value === null || data.has(member)) {
    return value;
  }
  if (Array.isArray(value)) {
    const items: unknown[] = value.map(item =>
      reordered(item, next, withLists),
    );
    return withLists && unordered.has(member) ? shuffled(items, next) : items;
  }
  return Object.fromEntries(
    shuffled(Object.entries(value), next).map(([key, inner]) => [
      key,
      reordered(inner, next, withLists, key),
    ]),
  );
}

function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  return items
    .map(item => ({ item, place: next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

/** Numbers that follow from a seed, so that a failure prints one number. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    // The constants of Numerical Recipes for a generator of 32 bits.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
}

async function lint(file: string, text: string) {
  const contractType = file.includes('asyncapi') ? 'asyncapi' : 'openapi';
  const rulesets = await Promise.all(
    [contractType, 'security', 'finance-control'].map(async name => ({
      file: `rulesets/${name}.yaml`,
      text: (await read(`rulesets/${name}.yaml`)) ?? '',
    })),
  );
  const outcome = await linter.lint({
    file,
    text,
    references: [],
    contractType,
    rulesets,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return {
    findings: weighDiagnostics(
      outcome.diagnostics,
      { id: 'api:default/it' },
      { day: '2026-11-21', levels: [] },
    ),
    parts: outcome.parts,
  };
}

describe('a contract that is reordered and written as JSON', () => {
  it.each([
    ['contracts/vendor/xero/finance/openapi.yaml', 50],
    ['contracts/vendor/adyen/transfers/openapi.json', 50],
    ['contracts/vendor/made-up/netsuite-records/openapi.yaml', 20],
    ['contracts/vendor/sap/study-events/asyncapi.json', 3],
    ['contracts/own/invoice-events/asyncapi.yaml', 1],
  ])('has no new violation: %s', async (file, atLeast) => {
    const text = (await read(file)) ?? '';
    const base = await lint(file, text);
    expect(base.findings.length).toBeGreaterThanOrEqual(atLeast);
    await fc.assert(
      fc.asyncProperty(fc.nat(), async seed => {
        // The order of a list may say something, so a list touches its part.
        for (const [withLists, scope] of [
          [false, 'changed'],
          [true, 'added'],
        ] as const) {
          const document = reordered(load(text), numbersFrom(seed), withLists);
          const revision = await lint(file, JSON.stringify(document));
          expect(revision.findings.length).toBe(base.findings.length);
          expect(
            findingsInScope(scope, base, revision).map(
              ({ code, anchor }) => `${code} ${anchor}`,
            ),
          ).toEqual([]);
        }
      }),
      { numRuns: 2 },
    );
  });
});
