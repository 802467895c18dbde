import { expect, test } from 'vitest';
import { newLintErrorsBlock, rulesetFileFor } from './lintProfile';

const project = {
  lint: {
    rulesets: { openapi: 'rulesets/openapi.yaml' },
    profiles: [
      { contracts: 'contracts/vendor/**', failOn: 'none' as const },
      { contracts: 'contracts/**', failOn: 'error' as const },
    ],
  },
};

test.each([
  ['contracts/vendor/xero/accounting.yaml', false],
  ['contracts/own/accounts.yaml', true],
  ['elsewhere/accounts.yaml', true],
])('new lint errors of %s block: %s', (file, blocks) => {
  expect(newLintErrorsBlock(project, file)).toBe(blocks);
});

test.each([
  ['openapi', 'rulesets/openapi.yaml'],
  ['asyncapi', null],
  ['constructor', null],
])('the ruleset for %s is %s', (type, file) => {
  expect(rulesetFileFor(project, type)).toBe(file);
});
