import { ruleBook } from '@interlock/contract-core/ruleBook';
import { describe, expect, it } from 'vitest';
import { queueOwned, securityDefined } from '../testing/governanceSample';
import {
  filterRules,
  listedChangeRule,
  listedGovernanceRule,
} from './ruleFilter';

const nothing = { text: '', family: '', category: '', severity: '' };
const rules = [
  ...ruleBook().map(listedChangeRule),
  ...[queueOwned, securityDefined].map(listedGovernanceRule),
];
const ids = (filter: Partial<typeof nothing>) =>
  filterRules(rules, { ...nothing, ...filter }).map(rule => rule.id);

describe('the filter of rules', () => {
  it('leaves all where nothing is asked', () => {
    expect(ids({})).toEqual([
      ...ruleBook().map(page => page.kind),
      'flow-queue-owned',
      'oas3-operation-security-defined',
    ]);
  });

  it('finds a rule by the id of its findings', () => {
    expect(ids({ text: 'response-header-removed' })).toEqual([
      'header-removed',
    ]);
  });

  it('finds rules by words, category and heaviest severity together', () => {
    expect(
      ids({
        text: 'HEADER removed',
        category: 'responses',
        severity: 'error',
      }),
    ).toEqual(['header-removed']);
  });

  it('keeps families apart, and takes rules of Spectral for rules of specifications', () => {
    expect(ids({ family: 'estate' })).toEqual(['flow-queue-owned']);
    expect(ids({ family: 'specifications' })).toEqual([
      'oas3-operation-security-defined',
    ]);
  });

  it('finds a governance rule by the item that it answers', () => {
    expect(ids({ text: 'C7' })).toEqual(['flow-queue-owned']);
  });
});
