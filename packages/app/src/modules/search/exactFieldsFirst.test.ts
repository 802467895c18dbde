import type { SearchQuery } from '@backstage/plugin-search-common';
import type { FoundField } from '@interlock/plugin-ownership';
import { expect, it } from 'vitest';
import { exactFieldsFirst } from './exactFieldsFirst';
import { fieldNames } from './fieldNames';

const stem = {
  type: 'contract',
  document: { title: 'Taxes', text: 'taxNumbers', location: '/contracts/a/b' },
};

function found(name: string): FoundField {
  return { name, title: name, kind: 'contract-field', usages: 2 };
}

/** An index that knows stems, and fields that the backend names. */
async function search(
  query: Partial<SearchQuery>,
  answer: (name: string) => Promise<readonly FoundField[]>,
) {
  const api = exactFieldsFirst(
    { query: async () => ({ results: [stem], numberOfResults: 1 }) },
    { searchFields: answer },
  );
  const { results, numberOfResults } = await api.query({ term: '', ...query });
  return [
    numberOfResults,
    results.map(({ document: { title, location } }) => [title, location]),
  ];
}

const known = async () => [
  found('api:default/crm#taxNumber'),
  found('api:default/crm#lines[].taxNumber'),
  found('account.taxNumber'),
  found('api:default/crm#taxNumbers'),
  found('api:default/crm#taxnumber'),
];

it('puts the exact name before what an index found by its stem', async () => {
  expect(await search({ term: 'who uses `taxNumber`?' }, known)).toEqual([
    4,
    [
      [
        'api:default/crm#taxNumber',
        '/lineage?field=api%3Adefault%2Fcrm%23taxNumber',
      ],
      [
        'api:default/crm#lines[].taxNumber',
        '/lineage?field=api%3Adefault%2Fcrm%23lines%5B%5D.taxNumber',
      ],
      ['account.taxNumber', '/lineage?field=account.taxNumber'],
      ['Taxes', '/contracts/a/b'],
    ],
  ]);
});

it('leaves other types and later pages alone', async () => {
  const alone = [1, [['Taxes', '/contracts/a/b']]];
  expect(await search({ term: 'taxNumber', types: ['rule'] }, known)).toEqual(
    alone,
  );
  expect(await search({ term: 'taxNumber', pageCursor: 'Mg' }, known)).toEqual(
    alone,
  );
  expect(await search({ term: 'tax numbers of people' }, known)).toEqual(alone);
});

it('says that fields could not be looked up, and shows what the index has', async () => {
  expect(
    await search({ term: 'taxNumber' }, async () => {
      throw new Error('Nothing has been read yet.');
    }),
  ).toEqual([
    2,
    [
      [
        'Fields named taxNumber could not be looked up',
        '/lineage?text=taxNumber',
      ],
      ['Taxes', '/contracts/a/b'],
    ],
  ]);
});

it('knows which words of a question are names of fields', () => {
  expect(
    [
      'taxNumber',
      'country',
      'who uses `country`',
      'who uses account.legalName?',
      'orders of last year',
      'BP_Name1 or VATRegistration',
      '',
    ].map(fieldNames),
  ).toEqual([
    ['taxNumber'],
    ['country'],
    ['country'],
    ['account.legalName'],
    [],
    ['BP_Name1', 'VATRegistration'],
    [],
  ]);
});
