import type { PolicyGroup } from '../policyPack';

/** Request bodies and responses: presence, media types, headers. */
export const bodies: readonly PolicyGroup[] = [
  {
    when: { part: 'request-body' },
    rules: [
      {
        when: { edit: 'added', required: true },
        id: 'request-body-added-required',
        level: 'error',
      },
      {
        when: { edit: 'added' },
        id: 'request-body-added-optional',
        level: 'info',
      },
      { when: { edit: 'removed' }, id: 'request-body-removed', level: 'error' },
      {
        when: { edit: 'became-required' },
        id: 'request-body-became-required',
        level: 'error',
      },
      {
        when: { edit: 'became-optional' },
        id: 'request-body-became-optional',
        level: 'info',
      },
    ],
  },
  {
    when: { part: 'media-type', slot: 'request-body' },
    rules: [
      {
        when: { edit: 'added' },
        id: 'request-body-media-type-added',
        level: 'info',
      },
      {
        when: { edit: ['removed', 'name-generalized', 'name-specialized'] },
        id: 'request-body-media-type-removed',
        level: 'error',
      },
    ],
  },
  {
    when: { part: 'media-type', slot: 'response-body' },
    rules: [
      {
        when: { edit: 'added' },
        id: 'response-media-type-added',
        level: 'info',
      },
      {
        when: { edit: 'removed' },
        id: 'response-media-type-removed',
        level: 'error',
      },
      {
        when: { edit: 'name-generalized' },
        id: 'response-media-type-name-generalized',
        level: 'error',
      },
      { id: 'response-media-type-{edit}', level: 'info' },
    ],
  },
  {
    when: { part: 'media-type-schema', slot: 'request-body' },
    rules: [
      {
        when: { edit: 'added' },
        id: 'request-body-media-type-schema-added',
        level: 'error',
      },
      { id: 'request-body-media-type-schema-removed', level: 'info' },
    ],
  },
  {
    when: { part: 'media-type-schema', slot: 'response-body' },
    rules: [
      {
        when: { edit: 'added' },
        id: 'response-body-media-type-schema-added',
        level: 'info',
      },
      { id: 'response-body-media-type-schema-removed', level: 'warn' },
    ],
  },
  {
    when: { part: 'response', status: 'success' },
    rules: [
      {
        when: { edit: 'removed' },
        id: 'response-success-status-removed',
        level: 'error',
      },
      { id: 'response-success-status-added', level: 'info' },
    ],
  },
  {
    when: { part: 'response', status: 'other' },
    rules: [{ id: 'response-non-success-status-{edit}', level: 'info' }],
  },
  {
    when: { part: 'response-header' },
    rules: [
      {
        when: { edit: 'removed', required: true },
        id: 'required-response-header-removed',
        level: 'error',
      },
      {
        when: { edit: 'removed' },
        id: 'optional-response-header-removed',
        level: 'warn',
      },
      { when: { edit: 'added' }, id: 'response-header-added', level: 'info' },
      {
        when: { edit: 'became-optional' },
        id: 'response-header-became-optional',
        level: 'error',
      },
    ],
  },
  {
    when: {
      part: 'schema',
      slot: 'response-header',
      scope: 'body',
      keyword: 'null',
    },
    rules: [
      {
        when: { edit: 'added' },
        id: 'response-header-became-nullable',
        level: 'error',
      },
      { id: 'response-header-became-not-nullable', level: 'info' },
    ],
  },
  {
    when: {
      part: 'schema',
      slot: 'response-header',
      scope: 'body',
      keyword: 'type',
    },
    rules: [
      {
        when: { types: ['same', 'narrowed'], format: ['same', 'narrowed'] },
        id: 'response-header-type-specialized',
        level: 'info',
      },
      {
        when: {
          types: 'same',
          formatFrom: 'date-time',
          formatTo: ['date', 'time'],
        },
        id: 'response-header-type-specialized',
        level: 'info',
      },
      {
        when: {
          typed: 'both',
          acceptedText: true,
          format: ['same', 'narrowed'],
        },
        id: 'response-header-type-compatible',
        level: 'info',
      },
      {
        when: { types: 'widened' },
        id: 'response-header-type-generalized',
        level: 'error',
      },
      { id: 'response-header-type-changed', level: 'error' },
    ],
  },
];
