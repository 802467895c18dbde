import type { PolicyGroup } from '../policyPack';

const schema = { part: 'schema', slot: 'request-body' } as const;
const property = { ...schema, scope: 'property' } as const;

/** Values that a caller sends: properties, unions, rules and lifecycle. */
export const requestStructure: readonly PolicyGroup[] = [
  {
    when: { ...schema, keyword: 'property' },
    rules: [
      {
        when: { edit: 'removed' },
        id: 'request-property-removed',
        level: 'warn',
      },
      {
        when: { required: true, hasDefault: true },
        id: 'new-required-request-property-with-default',
        level: 'error',
      },
      {
        when: { required: true },
        id: 'new-required-request-property',
        level: 'error',
      },
      { id: 'new-optional-request-property', level: 'info' },
    ],
  },
  {
    when: { ...schema, keyword: 'required' },
    rules: [
      {
        when: { edit: 'removed' },
        id: 'request-property-became-optional',
        level: 'info',
      },
      {
        when: { hasDefault: true },
        id: 'request-property-became-required-with-default',
        level: 'error',
      },
      { id: 'request-property-became-required', level: 'error' },
    ],
  },
  {
    when: { ...schema, keyword: ['readOnly', 'writeOnly'], wasRequired: true },
    rules: [
      {
        when: { edit: 'added' },
        id: 'request-required-property-became-{name}',
        level: 'info',
      },
      { id: 'request-required-property-became-not-{name}', level: 'info' },
    ],
  },
  {
    when: { ...schema, keyword: ['readOnly', 'writeOnly'] },
    rules: [
      {
        when: { edit: 'added' },
        id: 'request-optional-property-became-{name}',
        level: 'info',
      },
      { id: 'request-optional-property-became-not-{name}', level: 'info' },
    ],
  },
  {
    when: { ...schema, keyword: 'allOf' },
    rules: [
      {
        when: { annotationOnly: true },
        id: 'request-{scope}-all-of-{edit}-annotation-only',
        level: 'info',
      },
      {
        when: { edit: 'added' },
        id: 'request-{scope}-all-of-added',
        level: 'error',
      },
      { id: 'request-{scope}-all-of-removed', level: 'warn' },
    ],
  },
  {
    when: { ...schema, keyword: ['anyOf', 'oneOf'] },
    rules: [
      {
        when: { edit: 'wrapped' },
        id: 'request-body-wrapped-in-one-of',
        level: 'error',
      },
      {
        when: { edit: 'added' },
        id: 'request-{scope}-{name}-added',
        level: 'info',
      },
      { id: 'request-{scope}-{name}-removed', level: 'error' },
    ],
  },
  {
    when: { ...schema, keyword: 'prefixItems' },
    rules: [
      {
        when: { edit: 'added' },
        id: 'request-{scope}-prefix-items-added',
        level: 'info',
      },
      { id: 'request-{scope}-prefix-items-removed', level: 'error' },
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
        when: { edit: 'removed' },
        id: 'request-{scope}-{name}-removed',
        level: 'info',
      },
      { id: 'request-{scope}-{name}-{edit}', level: 'error' },
    ],
  },
  {
    when: { ...schema, keyword: ['contentMediaType', 'contentEncoding'] },
    rules: [{ id: 'request-{scope}-{name}-changed', level: 'error' }],
  },
  {
    when: { ...schema, keyword: 'discriminator' },
    rules: [
      {
        when: { edit: 'changed' },
        id: 'request-{scope}-discriminator-property-name-changed',
        level: 'info',
      },
      { id: 'request-{scope}-discriminator-{edit}', level: 'info' },
    ],
  },
  {
    when: { ...schema, keyword: 'discriminatorMapping' },
    rules: [
      {
        when: { edit: 'removed' },
        id: 'request-{scope}-discriminator-mapping-deleted',
        level: 'info',
      },
      { id: 'request-{scope}-discriminator-mapping-{edit}', level: 'info' },
    ],
  },
  {
    when: { ...property, keyword: 'deprecated' },
    rules: [
      {
        when: { edit: 'removed' },
        id: 'request-property-reactivated',
        level: 'info',
      },
      {
        when: { sunset: 'missing', graceOwed: true },
        id: 'request-property-deprecated-sunset-missing',
        level: 'error',
      },
      {
        when: { sunset: 'missing' },
        id: 'request-property-deprecated',
        level: 'info',
      },
      {
        when: { sunset: 'invalid' },
        id: 'request-property-deprecated-sunset-invalid',
        level: 'error',
      },
      {
        when: { sunsetTooSoon: true },
        id: 'request-property-sunset-date-too-small',
        level: 'error',
      },
      { id: 'request-property-deprecated-with-sunset', level: 'info' },
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
        id: 'request-property-stability-decreased',
        level: 'error',
      },
      {
        when: { leaves: ['beta', 'stable'] },
        id: 'request-property-stability-increased',
        level: 'info',
      },
    ],
  },
];
