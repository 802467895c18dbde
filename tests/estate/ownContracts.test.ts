import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { folderReader } from '@interlock/contract-io';
import { createLinter } from '@interlock/contract-lint';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const read = folderReader(root);
const linter = createLinter();
afterAll(() => linter.close());

describe('our own contracts', () => {
  it.each([
    ['openapi', 'contracts/own/customer-account/openapi.yaml'],
    ['openapi', 'contracts/own/customer-account/releases/2.0.0.yaml'],
    ['asyncapi', 'contracts/own/invoice-events/asyncapi.yaml'],
    ['asyncapi', 'contracts/own/invoice-events/releases/1.1.0.yaml'],
  ] as const)('break no rule of ours: %s %s', async (contractType, file) => {
    const ruleset = `rulesets/${contractType}.yaml`;
    const outcome = await linter.lint({
      file,
      text: (await read(file)) ?? '',
      references: [],
      contractType,
      rulesets: [{ file: ruleset, text: (await read(ruleset)) ?? '' }],
    });
    // A hint is not a violation: the newest AsyncAPI version, for example.
    const violations = outcome.ok
      ? outcome.diagnostics.filter(({ severity }) => severity !== 'info')
      : outcome.problems;
    expect(violations).toEqual([]);
  });
});
