import type { PolicyGroup } from '../policyPack';

const schema = { part: 'schema', slot: 'response-body' } as const;
const property = { ...schema, scope: 'property' } as const;

/** Values that come back: properties, unions, rules and lifecycle. */
export const responseStructure: readonly PolicyGroup[] = [
  {
    when: { ...schema, keyword: 'property', writeOnly: true },
    rules: [
      {
        when: { required: true },
        id: 'response-required-write-only-property-{edit}',
        level: 'info',
      },
      { id: 'response-optional-write-only-property-{edit}', level: 'info' },
    ],
  },
  {
    when: { ...schema, keyword: 'property' },
    rules: [
      {
        when: { edit: 'removed', required: true },
        id: 'response-required-property-removed',
        level: 'error',
      },
      {
        when: { edit: 'removed' },
        id: 'response-optional-property-removed',
        level: 'warn',
      },
      {
        when: { required: true },
        id: 'response-required-property-added',
        level: 'info',
      },
      { id: 'response-optional-property-added', level: 'info' },
    ],
  },
  {
    when: { ...schema, keyword: 'required', declared: true },
    rules: [
      {
        when: { edit: 'added', writeOnly: true },
        id: 'response-write-only-property-became-required',
        level: 'info',
      },
      {
        when: { writeOnly: true },
        id: 'response-write-only-property-became-optional',
        level: 'info',
      },
      {
        when: { edit: 'added' },
        id: 'response-property-became-required',
        level: 'info',
      },
      { id: 'response-property-became-optional', level: 'error' },
    ],
  },
  {
    when: { ...schema, keyword: ['readOnly', 'writeOnly'], wasRequired: true },
    rules: [
      {
        when: { edit: 'added' },
        id: 'response-required-property-became-{name}',
        level: 'info',
      },
      {
        when: { keyword: 'writeOnly' },
        id: 'response-required-property-became-not-write-only',
        level: 'warn',
      },
      { id: 'response-required-property-became-not-{name}', level: 'info' },
    ],
  },
  {
    when: { ...schema, keyword: ['readOnly', 'writeOnly'] },
    rules: [
      {
        when: { edit: 'added' },
        id: 'response-optional-property-became-{name}',
        level: 'info',
      },
      { id: 'response-optional-property-became-not-{name}', level: 'info' },
    ],
  },
  {
    when: { ...schema, keyword: 'allOf' },
    rules: [
      {
        when: { annotationOnly: true },
        id: 'response-{scope}-all-of-{edit}-annotation-only',
        level: 'info',
      },
      { id: 'response-{scope}-all-of-{edit}', level: 'info' },
    ],
  },
  {
    when: { ...schema, keyword: 'anyOf' },
    rules: [{ id: 'response-{scope}-any-of-{edit}', level: 'info' }],
  },
  {
    when: { ...schema, keyword: 'oneOf' },
    rules: [
      {
        when: { edit: 'wrapped' },
        id: 'response-body-wrapped-in-one-of',
        level: 'error',
      },
      {
        when: { edit: 'added' },
        id: 'response-{scope}-one-of-added',
        level: 'error',
      },
      { id: 'response-{scope}-one-of-removed', level: 'info' },
    ],
  },
  {
    when: { ...schema, keyword: 'prefixItems' },
    rules: [
      {
        when: { edit: 'added' },
        id: 'response-{scope}-prefix-items-added',
        level: 'error',
      },
      { id: 'response-{scope}-prefix-items-removed', level: 'info' },
    ],
  },
  {
    when: {
      ...schema,
      keyword: [
        'if',
        'then',
        'else',
        'contains',
        'propertyNames',
        'unevaluatedItems',
        'unevaluatedProperties',
        'contentSchema',
        'patternProperties',
        'dependentSchemas',
        'dependentRequired',
      ],
    },
    rules: [
      {
        when: { edit: 'added' },
        id: 'response-{scope}-{name}-added',
        level: 'info',
      },
      { id: 'response-{scope}-{name}-{edit}', level: 'error' },
    ],
  },
  {
    when: { ...schema, keyword: ['contentMediaType', 'contentEncoding'] },
    rules: [{ id: 'response-{scope}-{name}-changed', level: 'error' }],
  },
  {
    when: { ...schema, keyword: 'discriminator' },
    rules: [
      {
        when: { edit: 'changed' },
        id: 'response-{scope}-discriminator-property-name-changed',
        level: 'info',
      },
      { id: 'response-{scope}-discriminator-{edit}', level: 'info' },
    ],
  },
  {
    when: { ...schema, keyword: 'discriminatorMapping' },
    rules: [
      {
        when: { edit: 'removed' },
        id: 'response-{scope}-discriminator-mapping-deleted',
        level: 'info',
      },
      { id: 'response-{scope}-discriminator-mapping-{edit}', level: 'info' },
    ],
  },
  {
    when: { ...property, keyword: 'deprecated' },
    rules: [
      {
        when: { edit: 'removed' },
        id: 'response-property-reactivated',
        level: 'info',
      },
      {
        when: { sunset: 'missing', graceOwed: true },
        id: 'response-property-deprecated-sunset-missing',
        level: 'error',
      },
      {
        when: { sunset: 'missing' },
        id: 'response-property-deprecated',
        level: 'info',
      },
      {
        when: { sunset: 'invalid' },
        id: 'response-property-deprecated-sunset-invalid',
        level: 'error',
      },
      {
        when: { sunsetTooSoon: true },
        id: 'response-property-sunset-date-too-small',
        level: 'error',
      },
      { id: 'response-property-deprecated-with-sunset', level: 'info' },
    ],
  },
  {
    when: { ...property, keyword: 'stability' },
    rules: [
      {
        when: { edit: 'invalid' },
        id: 'api-invalid-stability-level',
        level: 'error',
      },
      {
        when: { edit: 'decreased', leaves: ['beta', 'stable'] },
        id: 'response-property-stability-decreased',
        level: 'error',
      },
      {
        when: { leaves: ['beta', 'stable'] },
        id: 'response-property-stability-increased',
        level: 'info',
      },
    ],
  },
];
