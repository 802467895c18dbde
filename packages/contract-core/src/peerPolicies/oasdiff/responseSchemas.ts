import type { PolicyGroup } from '../policyPack';

const schema = { part: 'schema', slot: 'response-body' } as const;
const property = { ...schema, scope: 'property' } as const;

/** Values that come back: types, values and limits. */
export const responseSchemas: readonly PolicyGroup[] = [
  {
    // What is only written plays no part in what comes back.
    when: { ...property, writeOnly: true },
    rules: [
      {
        when: { keyword: 'enumValue', edit: 'added' },
        id: 'response-write-only-property-enum-value-added',
        level: 'info',
      },
      {
        when: {
          keyword: [
            'maximum',
            'exclusiveMaximum',
            'maxLength',
            'minimum',
            'exclusiveMinimum',
            'minLength',
            'minItems',
          ],
        },
        id: '',
        level: 'off',
      },
    ],
  },
  {
    when: { ...schema, keyword: 'type' },
    rules: [
      {
        when: { types: ['same', 'narrowed'], format: ['same', 'narrowed'] },
        id: 'response-{scope}-type-specialized',
        level: 'info',
      },
      {
        when: {
          types: 'same',
          formatFrom: 'date-time',
          formatTo: ['date', 'time'],
        },
        id: 'response-{scope}-type-specialized',
        level: 'info',
      },
      {
        // Outside JSON every value is text.
        when: {
          wire: 'text',
          acceptedText: true,
          typed: 'both',
          format: ['same', 'narrowed'],
        },
        id: 'response-{scope}-type-compatible',
        level: 'info',
      },
      {
        when: { types: 'widened' },
        id: 'response-{scope}-type-generalized',
        level: 'error',
      },
      { id: 'response-{scope}-type-changed', level: 'error' },
    ],
  },
  {
    when: { ...schema, keyword: 'listOfTypes' },
    rules: [
      {
        when: { gained: true },
        id: 'response-{scope}-list-of-types-widened',
        level: 'error',
      },
      { id: 'response-{scope}-list-of-types-narrowed', level: 'info' },
    ],
  },
  {
    when: { ...schema, keyword: 'null' },
    rules: [
      {
        when: { edit: 'added' },
        id: 'response-{scope}-became-nullable',
        level: 'error',
      },
      { id: 'response-{scope}-became-not-nullable', level: 'info' },
    ],
  },
  {
    when: { ...schema, keyword: 'enumValue', edit: 'removed' },
    rules: [
      {
        when: { scope: 'body' },
        id: 'response-mediatype-enum-value-removed',
        level: 'info',
      },
      { id: 'response-property-enum-value-removed', level: 'info' },
    ],
  },
  {
    when: { ...property, keyword: 'enumValue', edit: 'added' },
    rules: [{ id: 'response-property-enum-value-added', level: 'warn' }],
  },
  {
    when: { ...schema, keyword: 'const' },
    rules: [
      {
        when: { edit: 'added' },
        id: 'response-{scope}-const-added',
        level: 'info',
      },
      { id: 'response-{scope}-const-{edit}', level: 'error' },
    ],
  },
  {
    when: { ...schema, keyword: 'default' },
    rules: [{ id: 'response-{scope}-default-value-{edit}', level: 'info' }],
  },
  {
    when: { ...schema, keyword: ['maximum', 'exclusiveMaximum', 'maxLength'] },
    rules: [
      {
        when: { edit: 'increased' },
        id: 'response-{scope}-{name}-increased',
        level: 'error',
      },
      {
        when: { keyword: 'maxLength', edit: 'unset' },
        id: 'response-{scope}-max-length-unset',
        level: 'error',
      },
    ],
  },
  {
    when: {
      ...schema,
      keyword: ['minimum', 'exclusiveMinimum', 'minItems', 'minLength'],
    },
    rules: [
      {
        when: { edit: 'decreased' },
        id: 'response-{scope}-{name}-decreased',
        level: 'error',
      },
      {
        when: { keyword: 'minItems', edit: 'unset' },
        id: 'response-{scope}-min-items-unset',
        level: 'error',
      },
      {
        when: { keyword: 'minLength', edit: 'unset' },
        id: 'response-{scope}-min-length-decreased',
        level: 'error',
      },
    ],
  },
  {
    when: { ...schema, keyword: ['minContains', 'maxContains'] },
    rules: [
      {
        when: { keyword: 'minContains', edit: 'decreased' },
        id: 'response-{scope}-min-contains-decreased',
        level: 'error',
      },
      {
        when: { keyword: 'maxContains', edit: 'increased' },
        id: 'response-{scope}-max-contains-increased',
        level: 'error',
      },
      {
        when: { edit: ['increased', 'decreased'] },
        id: 'response-{scope}-{name}-{edit}',
        level: 'info',
      },
    ],
  },
  {
    when: { ...property, keyword: 'pattern' },
    rules: [
      {
        when: { edit: ['changed', 'generalized'] },
        id: 'response-property-pattern-changed',
        level: 'info',
      },
      { id: 'response-property-pattern-{edit}', level: 'info' },
    ],
  },
];
