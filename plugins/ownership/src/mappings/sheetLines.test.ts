import { expect, it } from 'vitest';
import { field, mappingRow, sheetOf } from '../testing/samples';
import { payloadFault } from './payloadFault';
import { sheetCounts, sheetLines } from './sheetLines';

const lost = mappingRow('lost', {
  target: field('sales.lost', {
    state: 'unknown',
    facts: null,
    nearest: ['last'],
  }),
});
const tax = mappingRow('tax', { attribute: 'account.taxNumber' });
const sheet = sheetOf([lost, tax, mappingRow('name')]);
const nothing = { text: '', mapping: '', findings: false };

it('has a head for each mapping whose rows are left', () => {
  const keys = (filter: Partial<typeof nothing>) =>
    sheetLines(sheet, { ...nothing, ...filter }).map(({ key }) => key);
  expect(keys({})).toEqual(['order', 'order/lost', 'order/tax', 'order/name']);
  expect(keys({ text: 'TAXNUMBER' })).toEqual(['order', 'order/tax']);
  expect(keys({ findings: true })).toEqual(['order', 'order/lost']);
  expect(keys({ mapping: 'other' })).toEqual([]);
  expect(keys({ text: 'nowhere' })).toEqual([]);
});

it('counts what needs a look', () => {
  expect(sheetCounts(sheet)).toEqual({
    rows: 3,
    errors: 0,
    findings: 0,
    questionable: 1,
  });
});

it('says what keeps a payload from being sent', () => {
  expect(payloadFault(' ')).toBe('Paste a payload as JSON first.');
  expect(payloadFault('{"a":')).toMatch(/^This is not JSON: .+run again\.$/);
  expect(payloadFault('{"a":1}')).toBe('');
});
