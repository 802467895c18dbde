import type { PolicyGroup } from '../policyPack';

/** Parameters: presence, requiredness and lifecycle. */
export const parameters: readonly PolicyGroup[] = [
  {
    when: { part: 'parameter', edit: 'added' },
    rules: [
      {
        when: { location: 'path' },
        id: 'new-request-path-parameter',
        level: 'error',
      },
      {
        when: { pathLevel: true, required: true },
        id: 'new-required-request-default-parameter-to-existing-path',
        level: 'error',
      },
      {
        when: { pathLevel: true },
        id: 'new-optional-request-default-parameter-to-existing-path',
        level: 'info',
      },
      {
        when: { required: true },
        id: 'new-required-request-parameter',
        level: 'error',
      },
      { id: 'new-optional-request-parameter', level: 'info' },
    ],
  },
  {
    when: { part: 'parameter', edit: 'removed' },
    rules: [
      {
        when: { deprecated: false },
        id: 'request-parameter-removed',
        level: 'warn',
      },
      {
        when: { sunset: 'missing' },
        id: 'request-parameter-removed-with-deprecation',
        level: 'info',
      },
      {
        when: { sunset: 'invalid' },
        id: 'request-parameter-sunset-parse',
        level: 'error',
      },
      {
        when: { sunsetAhead: true },
        id: 'request-parameter-removed-before-sunset',
        level: 'error',
      },
    ],
  },
  {
    when: { part: 'parameter' },
    rules: [
      {
        when: { edit: 'became-required' },
        id: 'request-parameter-became-required',
        level: 'error',
      },
      {
        when: { edit: 'became-optional' },
        id: 'request-parameter-became-optional',
        level: 'info',
      },
      {
        when: { edit: 'reactivated' },
        id: 'request-parameter-reactivated',
        level: 'info',
      },
      {
        when: { edit: 'sunset-removed' },
        id: 'request-parameter-sunset-deleted',
        level: 'error',
      },
    ],
  },
  {
    when: { part: 'parameter', edit: 'deprecated' },
    rules: [
      { when: { stability: 'invalid' }, id: '', level: 'off' },
      {
        when: { sunset: 'missing', graceOwed: true },
        id: 'request-parameter-deprecated-sunset-missing',
        level: 'error',
      },
      {
        when: { sunset: 'missing' },
        id: 'request-parameter-deprecated',
        level: 'info',
      },
      {
        when: { sunset: 'invalid' },
        id: 'request-parameter-sunset-parse',
        level: 'error',
      },
      {
        when: { sunsetTooSoon: true },
        id: 'request-parameter-sunset-date-too-small',
        level: 'error',
      },
      { id: 'request-parameter-deprecated', level: 'info' },
    ],
  },
  {
    when: { part: 'parameter', edit: 'sunset-changed' },
    rules: [
      {
        when: { readable: false },
        id: 'request-parameter-sunset-parse',
        level: 'error',
      },
      {
        when: { sooner: true, sunsetTooSoon: true },
        id: 'request-parameter-sunset-date-changed-too-small',
        level: 'error',
      },
    ],
  },
];
