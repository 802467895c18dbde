import type { PolicyGroup } from '../policyPack';

const schema = { part: 'schema', slot: 'request-body' } as const;
const property = { ...schema, scope: 'property' } as const;

/** Values that a caller sends: types, values and limits. */
export const requestSchemas: readonly PolicyGroup[] = [
  {
    // What is only read plays no part in what is sent.
    when: { ...property, readOnly: true },
    rules: [
      {
        when: { keyword: 'enumValue', edit: 'removed' },
        id: 'request-read-only-property-enum-value-removed',
        level: 'info',
      },
      {
        when: {
          keyword: ['maximum', 'exclusiveMaximum', 'maxLength'],
          edit: 'decreased',
        },
        id: 'request-read-only-property-{name}-decreased',
        level: 'info',
      },
      {
        when: { keyword: ['minimum', 'exclusiveMinimum'], edit: 'increased' },
        id: 'request-read-only-property-{name}-increased',
        level: 'info',
      },
      {
        when: {
          keyword: [
            'type',
            'listOfTypes',
            'property',
            'required',
            'minItems',
            'extensibleEnumValue',
          ],
        },
        id: '',
        level: 'off',
      },
      {
        when: {
          keyword: [
            'maximum',
            'exclusiveMaximum',
            'maxLength',
            'minimum',
            'exclusiveMinimum',
          ],
          edit: 'set',
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
        when: { types: ['same', 'widened'], format: ['same', 'widened'] },
        id: 'request-{scope}-type-generalized',
        level: 'info',
      },
      {
        when: {
          types: 'same',
          formatFrom: ['date', 'time'],
          formatTo: 'date-time',
        },
        id: 'request-{scope}-type-generalized',
        level: 'info',
      },
      {
        // Outside JSON every value is text.
        when: {
          wire: 'text',
          acceptsText: true,
          typed: 'both',
          format: ['same', 'widened'],
        },
        id: 'request-{scope}-type-compatible',
        level: 'info',
      },
      {
        when: { wire: 'text', acceptsText: true, format: ['same', 'widened'] },
        id: 'request-{scope}-type-generalized',
        level: 'info',
      },
      { id: 'request-{scope}-type-changed', level: 'error' },
    ],
  },
  {
    when: { ...schema, keyword: 'listOfTypes' },
    rules: [
      {
        when: { lost: true },
        id: 'request-{scope}-list-of-types-narrowed',
        level: 'error',
      },
      { id: 'request-{scope}-list-of-types-widened', level: 'info' },
    ],
  },
  {
    when: { ...schema, keyword: 'null' },
    rules: [
      {
        when: { edit: 'added' },
        id: 'request-{scope}-became-nullable',
        level: 'info',
      },
      { id: 'request-{scope}-became-not-nullable', level: 'error' },
    ],
  },
  {
    when: { ...schema, keyword: 'enum', edit: 'added' },
    rules: [{ id: 'request-{scope}-became-enum', level: 'error' }],
  },
  {
    when: { ...schema, keyword: 'enumValue' },
    rules: [
      {
        when: { edit: 'removed' },
        id: 'request-{scope}-enum-value-removed',
        level: 'error',
      },
      {
        when: { scope: 'property' },
        id: 'request-property-enum-value-added',
        level: 'info',
      },
    ],
  },
  {
    when: { ...property, keyword: 'extensibleEnumValue', edit: 'removed' },
    rules: [
      {
        id: 'request-property-x-extensible-enum-value-removed',
        level: 'error',
      },
    ],
  },
  {
    when: { ...schema, keyword: 'const' },
    rules: [
      {
        when: { edit: 'removed' },
        id: 'request-{scope}-const-removed',
        level: 'info',
      },
      { id: 'request-{scope}-const-{edit}', level: 'error' },
    ],
  },
  {
    when: { ...schema, keyword: 'default' },
    rules: [{ id: 'request-{scope}-default-value-{edit}', level: 'info' }],
  },
  {
    when: { ...schema, keyword: ['maximum', 'exclusiveMaximum', 'maxLength'] },
    rules: [
      {
        when: { edit: 'set' },
        id: 'request-{scope}-{name}-set',
        level: 'warn',
      },
      {
        when: { edit: 'decreased' },
        id: 'request-{scope}-{name}-decreased',
        level: 'error',
      },
      {
        when: { edit: 'increased' },
        id: 'request-{scope}-{name}-increased',
        level: 'info',
      },
    ],
  },
  {
    when: { ...schema, keyword: ['minimum', 'exclusiveMinimum'] },
    rules: [
      {
        when: { edit: 'set' },
        id: 'request-{scope}-{name}-set',
        level: 'warn',
      },
      {
        when: { edit: 'increased' },
        id: 'request-{scope}-{name}-increased',
        level: 'error',
      },
      {
        when: { edit: 'decreased' },
        id: 'request-{scope}-{name}-decreased',
        level: 'info',
      },
    ],
  },
  {
    when: { ...schema, keyword: 'minLength' },
    rules: [
      {
        when: { edit: ['set', 'increased'] },
        id: 'request-{scope}-min-length-increased',
        level: 'error',
      },
      { id: 'request-{scope}-min-length-decreased', level: 'info' },
    ],
  },
  {
    when: { ...schema, keyword: 'minItems' },
    rules: [
      {
        when: { edit: 'set' },
        id: 'request-{scope}-min-items-set',
        level: 'warn',
      },
      {
        when: { edit: 'increased' },
        id: 'request-{scope}-min-items-increased',
        level: 'error',
      },
    ],
  },
  {
    when: { ...schema, keyword: ['minContains', 'maxContains'] },
    rules: [
      {
        when: { keyword: 'minContains', edit: 'increased' },
        id: 'request-{scope}-min-contains-increased',
        level: 'error',
      },
      {
        when: { keyword: 'maxContains', edit: 'decreased' },
        id: 'request-{scope}-max-contains-decreased',
        level: 'error',
      },
      {
        when: { edit: ['increased', 'decreased'] },
        id: 'request-{scope}-{name}-{edit}',
        level: 'info',
      },
    ],
  },
  {
    when: { ...property, keyword: 'pattern' },
    rules: [
      {
        when: { edit: 'added' },
        id: 'request-property-pattern-added',
        level: 'error',
      },
      {
        when: { edit: 'changed' },
        id: 'request-property-pattern-changed',
        level: 'warn',
      },
      { id: 'request-property-pattern-{edit}', level: 'info' },
    ],
  },
];
