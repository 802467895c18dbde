import { expect, it } from 'vitest';
import { matrix } from '../testing/samples';
import { columnGroups, columnsOf, groupsThatFit } from './recordColumns';
import {
  countMarks,
  drawnMark,
  filterObjects,
  markSentence,
} from './recordMarks';
import { nextMark } from './useMarkFocus';

const nothing = { text: '', domain: '', conflicts: false };

it('groups systems by domain or type and closes what does not fit', () => {
  const groups = columnGroups(matrix, matrix.objects, 'domain');
  expect(groups.map(({ title, systems }) => [title, systems.length])).toEqual([
    ['Customers', 1],
    ['Sales', 2],
  ]);
  expect(
    columnGroups(matrix, matrix.objects, 'type').map(({ id }) => id),
  ).toEqual(['crm', 'erp', 'shop']);
  expect([...groupsThatFit(groups, matrix.objects, 2)]).toEqual([
    'domain:default/customers',
  ]);
  expect([...groupsThatFit(groups, matrix.objects, 3)].sort()).toEqual([
    'domain:default/customers',
    'domain:default/sales',
  ]);
  expect(
    columnsOf(groups[1]!, false).map(({ title, systems }) => [title, systems]),
  ).toEqual([['Sales', ['system:default/crm', 'system:default/shop']]]);
});

it('shows only the systems that the shown objects need', () => {
  const orders = filterObjects(matrix, { ...nothing, text: 'sales order' });
  expect(
    columnGroups(matrix, orders, 'domain').flatMap(({ systems }) =>
      systems.map(({ title }) => title),
    ),
  ).toEqual(['CRM']);
});

it('draws the gravest mark and says all of them', () => {
  const [account] = matrix.objects;
  const counts = countMarks(account!.attributes, [
    'system:default/crm',
    'system:default/shop',
  ]);
  expect(counts).toEqual({
    conflict: 1,
    owner: 0,
    writer: 1,
    'allowed-writer': 0,
    reader: 1,
  });
  expect(drawnMark(counts)).toBe('conflict');
  expect(markSentence('Sales', counts, { object: 'Customer account' })).toBe(
    'Sales writes against the owner 1, writes 1, reads 1 of the attributes of Customer account',
  );
  expect(drawnMark(countMarks(account!.attributes, []))).toBeNull();
});

it('filters by every word, by domain and by conflict', () => {
  const titles = (filter: Partial<typeof nothing>) =>
    filterObjects(matrix, { ...nothing, ...filter }).map(({ title }) => title);
  expect(titles({})).toEqual(['Customer account', 'Sales order']);
  expect(titles({ text: 'taxnumber sap' })).toEqual(['Customer account']);
  expect(titles({ text: 'taxnumber number' })).toEqual(['Customer account']);
  expect(titles({ domain: 'domain:default/sales' })).toEqual(['Sales order']);
  expect(titles({ conflicts: true })).toEqual(['Customer account']);
});

it('walks from mark to mark over the holes between them', () => {
  const marks = [
    { row: 0, column: 0 },
    { row: 0, column: 4 },
    { row: 2, column: 3 },
    { row: 2, column: 9 },
  ];
  const from = (index: number, step: readonly [number, number]) =>
    nextMark(marks, marks[index]!, step);
  expect(from(0, [0, 1])).toBe(1);
  expect(from(1, [0, 1])).toBeNull();
  expect(from(1, [1, 0])).toBe(2);
  expect(from(3, [-1, 0])).toBe(1);
  expect(from(3, [0, -1])).toBe(2);
});
