import { ruleBook } from '@interlock/contract-core/ruleBook';
import { describe, expect, it } from 'vitest';
import { filterRules } from './ruleFilter';

const nothing = { text: '', category: '', severity: '' };
const kinds = (filter: Partial<typeof nothing>) =>
  filterRules(ruleBook(), { ...nothing, ...filter }).map(page => page.kind);

describe('the filter of rules', () => {
  it('leaves all where nothing is asked', () => {
    expect(kinds({})).toEqual(ruleBook().map(page => page.kind));
  });

  it('finds a rule by the id of its findings', () => {
    expect(kinds({ text: 'response-header-removed' })).toEqual([
      'header-removed',
    ]);
  });

  it('finds rules by words, category and heaviest severity together', () => {
    expect(
      kinds({
        text: 'HEADER removed',
        category: 'responses',
        severity: 'error',
      }),
    ).toEqual(['header-removed']);
  });
});
