import type { PolicyGroup } from '../policyPack';

/** Operations: presence and lifecycle. */
export const operations: readonly PolicyGroup[] = [
  {
    // Drafts and alpha versions promise nothing.
    when: {
      part: ['operation', 'operation-id', 'tag', 'security', 'security-scope'],
      stability: ['draft', 'alpha'],
    },
    rules: [{ id: '', level: 'off' }],
  },
  {
    when: {
      part: [
        'parameter',
        'request-body',
        'response',
        'response-header',
        'media-type',
        'media-type-schema',
        'schema',
      ],
      stability: ['draft', 'alpha'],
    },
    rules: [{ id: '', level: 'off' }],
  },
  {
    when: { part: 'operation', edit: 'added' },
    rules: [{ id: 'endpoint-added', level: 'info' }],
  },
  {
    when: { part: 'operation', edit: 'stability-invalid' },
    rules: [{ id: 'api-invalid-stability-level', level: 'error' }],
  },
  {
    when: { part: 'operation', leaves: ['beta', 'stable'] },
    rules: [
      {
        when: { edit: 'stability-decreased' },
        id: 'api-stability-decreased',
        level: 'error',
      },
      {
        when: { edit: 'stability-increased' },
        id: 'api-stability-increased',
        level: 'info',
      },
    ],
  },
  {
    when: { part: 'operation', edit: 'removed', stability: 'invalid' },
    rules: [{ id: '', level: 'off' }],
  },
  {
    when: { part: 'operation', edit: 'removed', wholePath: true },
    rules: [
      {
        when: { deprecated: false },
        id: 'api-path-removed-without-deprecation',
        level: 'error',
      },
      {
        when: { sunset: 'missing' },
        id: 'api-path-removed-with-deprecation',
        level: 'info',
      },
      {
        when: { sunset: 'invalid' },
        id: 'api-path-sunset-parse',
        level: 'error',
      },
      {
        when: { sunsetAhead: true },
        id: 'api-path-removed-before-sunset',
        level: 'error',
      },
    ],
  },
  {
    when: { part: 'operation', edit: 'removed', wholePath: false },
    rules: [
      {
        when: { deprecated: false },
        id: 'api-removed-without-deprecation',
        level: 'error',
      },
      {
        when: { sunset: 'missing' },
        id: 'api-removed-with-deprecation',
        level: 'info',
      },
      {
        when: { sunset: 'invalid' },
        id: 'api-path-sunset-parse',
        level: 'error',
      },
      {
        when: { sunsetAhead: true },
        id: 'api-removed-before-sunset',
        level: 'error',
      },
    ],
  },
  {
    when: { part: 'operation', edit: 'reactivated' },
    rules: [{ id: 'endpoint-reactivated', level: 'info' }],
  },
  {
    when: { part: 'operation', edit: 'deprecated' },
    rules: [
      { when: { stability: 'invalid' }, id: '', level: 'off' },
      {
        when: { sunset: 'missing', graceOwed: true },
        id: 'api-deprecated-sunset-missing',
        level: 'error',
      },
      {
        when: { sunset: 'missing' },
        id: 'endpoint-deprecated',
        level: 'info',
      },
      {
        when: { sunset: 'invalid' },
        id: 'api-deprecated-sunset-parse',
        level: 'error',
      },
      {
        when: { sunsetTooSoon: true },
        id: 'api-sunset-date-too-small',
        level: 'error',
      },
      { id: 'endpoint-deprecated-with-sunset', level: 'info' },
    ],
  },
  {
    when: { part: 'operation', edit: 'sunset-removed' },
    rules: [{ id: 'sunset-deleted', level: 'error' }],
  },
  {
    when: { part: 'operation', edit: 'sunset-changed' },
    rules: [
      {
        when: { readable: false },
        id: 'api-path-sunset-parse',
        level: 'error',
      },
      {
        when: { sooner: true, sunsetTooSoon: true },
        id: 'api-sunset-date-changed-too-small',
        level: 'error',
      },
    ],
  },
];
