import type { PolicyGroup } from '../policyPack';

const root = { part: 'schema', slot: 'parameter', scope: 'body' } as const;
const inside = {
  part: 'schema',
  slot: 'parameter',
  scope: 'property',
} as const;

/** The schemas of parameters, and what lies inside them. */
export const parameterSchemas: readonly PolicyGroup[] = [
  {
    when: { ...root, keyword: ['maximum', 'exclusiveMaximum', 'maxLength'] },
    rules: [
      {
        when: { edit: 'set' },
        id: 'request-parameter-{name}-set',
        level: 'warn',
      },
      {
        when: { edit: 'decreased' },
        id: 'request-parameter-{name}-decreased',
        level: 'error',
      },
      {
        when: { edit: 'increased' },
        id: 'request-parameter-{name}-increased',
        level: 'info',
      },
    ],
  },
  {
    // The number of items counts in a list of lists as well.
    when: {
      part: 'schema',
      slot: 'parameter',
      path: ['', '/[]'],
      keyword: 'maxItems',
    },
    rules: [
      {
        when: { edit: 'decreased' },
        id: 'request-parameter-max-items-decreased',
        level: 'error',
      },
      {
        when: { edit: 'increased' },
        id: 'request-parameter-max-items-increased',
        level: 'info',
      },
    ],
  },
  {
    when: { ...root, keyword: ['minimum', 'exclusiveMinimum', 'minItems'] },
    rules: [
      {
        when: { edit: 'set' },
        id: 'request-parameter-{name}-set',
        level: 'warn',
      },
      {
        when: { edit: 'increased' },
        id: 'request-parameter-{name}-increased',
        level: 'error',
      },
      {
        when: { edit: 'decreased' },
        id: 'request-parameter-{name}-decreased',
        level: 'info',
      },
      {
        when: { keyword: 'minItems', edit: 'unset' },
        id: 'request-parameter-min-items-decreased',
        level: 'info',
      },
    ],
  },
  {
    when: { ...root, keyword: 'minLength' },
    rules: [
      {
        when: { edit: ['set', 'increased'] },
        id: 'request-parameter-min-length-increased',
        level: 'error',
      },
      { id: 'request-parameter-min-length-decreased', level: 'info' },
    ],
  },
  {
    when: { ...root, keyword: 'pattern' },
    rules: [
      {
        when: { edit: 'added' },
        id: 'request-parameter-pattern-added',
        level: 'error',
      },
      {
        when: { edit: 'changed' },
        id: 'request-parameter-pattern-changed',
        level: 'warn',
      },
      { id: 'request-parameter-pattern-{edit}', level: 'info' },
    ],
  },
  {
    when: { ...root, keyword: 'default', optional: true },
    rules: [{ id: 'request-parameter-default-value-{edit}', level: 'error' }],
  },
  {
    when: { ...root, keyword: 'extensibleEnumValue', edit: 'removed' },
    rules: [
      {
        id: 'request-parameter-x-extensible-enum-value-removed',
        level: 'error',
      },
    ],
  },
  {
    when: { part: 'schema', slot: 'parameter', keyword: 'enum', edit: 'added' },
    rules: [
      {
        when: { scope: 'body' },
        id: 'request-parameter-became-enum',
        level: 'error',
      },
      {
        when: { location: 'header' },
        id: 'request-header-property-became-enum',
        level: 'error',
      },
    ],
  },
  {
    when: { ...root, keyword: 'enumValue' },
    rules: [
      {
        when: { edit: 'removed' },
        id: 'request-parameter-enum-value-removed',
        level: 'error',
      },
      { id: 'request-parameter-enum-value-added', level: 'info' },
    ],
  },
  {
    when: { ...inside, keyword: 'enumValue' },
    rules: [
      {
        when: { edit: 'removed' },
        id: 'request-parameter-property-enum-value-removed',
        level: 'error',
      },
      { id: 'request-parameter-property-enum-value-added', level: 'info' },
    ],
  },
  {
    when: { ...root, keyword: 'null' },
    rules: [
      {
        when: { edit: 'added' },
        id: 'request-parameter-became-nullable',
        level: 'info',
      },
      { id: 'request-parameter-became-not-nullable', level: 'error' },
    ],
  },
  {
    when: { ...inside, keyword: 'null' },
    rules: [
      {
        when: { edit: 'added' },
        id: 'request-parameter-property-became-nullable',
        level: 'info',
      },
      { id: 'request-parameter-property-became-not-nullable', level: 'error' },
    ],
  },
  {
    when: { ...root, keyword: 'listOfTypes' },
    rules: [
      {
        when: { lost: true },
        id: 'request-parameter-list-of-types-narrowed',
        level: 'error',
      },
      { id: 'request-parameter-list-of-types-widened', level: 'info' },
    ],
  },
  {
    when: { ...inside, keyword: 'listOfTypes' },
    rules: [
      {
        when: { lost: true },
        id: 'request-parameter-property-list-of-types-narrowed',
        level: 'error',
      },
      { id: 'request-parameter-property-list-of-types-widened', level: 'info' },
    ],
  },
  {
    when: { ...root, keyword: 'type' },
    rules: [
      {
        when: { types: ['same', 'widened'], format: ['same', 'widened'] },
        id: 'request-parameter-type-generalized',
        level: 'info',
      },
      {
        when: {
          acceptsText: true,
          types: ['narrowed', 'replaced'],
          format: ['same', 'widened'],
        },
        id: 'request-parameter-type-generalized',
        level: 'info',
      },
      {
        when: {
          types: 'same',
          formatFrom: ['date', 'time'],
          formatTo: 'date-time',
        },
        id: 'request-parameter-type-generalized',
        level: 'info',
      },
      {
        // One value is a list of one where each element is sent by itself.
        when: { itemsOfBase: true, exploded: true },
        id: 'request-parameter-type-generalized',
        level: 'info',
      },
      { id: 'request-parameter-type-changed', level: 'error' },
    ],
  },
  {
    when: { ...inside, keyword: 'type' },
    rules: [
      {
        when: { types: ['same', 'widened'], format: ['same', 'widened'] },
        id: 'request-parameter-property-type-generalized',
        level: 'info',
      },
      {
        when: {
          types: 'same',
          formatFrom: ['date', 'time'],
          formatTo: 'date-time',
        },
        id: 'request-parameter-property-type-generalized',
        level: 'info',
      },
      {
        // Whether text is meant depends on how the object is sent.
        when: { acceptsText: true, format: ['same', 'widened'] },
        id: 'request-parameter-property-type-changed',
        level: 'warn',
      },
      { id: 'request-parameter-property-type-specialized', level: 'error' },
    ],
  },
  {
    when: { ...inside, location: 'header', readOnly: false },
    rules: [
      {
        when: { keyword: 'property', edit: 'added', required: true },
        id: 'new-required-request-header-property',
        level: 'error',
      },
      {
        when: { keyword: 'required', edit: 'added' },
        id: 'request-header-property-became-required',
        level: 'error',
      },
    ],
  },
];
