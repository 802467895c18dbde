import type { PolicyGroup } from '../policyPack';

/** The contract as a whole: names, security, tags. */
export const contract: readonly PolicyGroup[] = [
  {
    when: { part: 'webhook' },
    rules: [
      { when: { edit: 'added' }, id: 'webhook-added', level: 'info' },
      { when: { edit: 'removed' }, id: 'webhook-removed', level: 'error' },
    ],
  },
  {
    when: { part: 'component-schema', edit: 'removed' },
    rules: [{ id: 'api-schema-removed', level: 'info' }],
  },
  {
    when: { part: 'security', level: 'contract' },
    rules: [{ id: 'api-global-security-{edit}', level: 'info' }],
  },
  {
    when: { part: 'security-scope', level: 'contract' },
    rules: [{ id: 'api-global-security-scope-{edit}', level: 'info' }],
  },
  {
    when: { part: 'security', level: 'operation' },
    rules: [{ id: 'api-security-{edit}', level: 'info' }],
  },
  {
    when: { part: 'security-scope', level: 'operation' },
    rules: [{ id: 'api-security-scope-{edit}', level: 'info' }],
  },
  {
    when: { part: 'security-scheme' },
    rules: [
      {
        when: { edit: 'authorizationUrl-changed' },
        id: 'api-security-component-oauth-url-changed',
        level: 'info',
      },
      {
        when: { edit: 'tokenUrl-changed' },
        id: 'api-security-component-oauth-token-url-changed',
        level: 'info',
      },
      {
        when: { edit: 'scope-*' },
        id: 'api-security-component-oauth-{edit}',
        level: 'info',
      },
      { id: 'api-security-component-{edit}', level: 'info' },
    ],
  },
  {
    when: { part: 'tag' },
    rules: [{ id: 'api-tag-{edit}', level: 'info' }],
  },
  {
    when: { part: 'operation-id' },
    rules: [
      { when: { edit: 'added' }, id: 'api-operation-id-added', level: 'info' },
      { id: 'api-operation-id-removed', level: 'info' },
    ],
  },
  {
    when: { part: 'version', demanded: true },
    rules: [
      { when: { edit: 'kept' }, id: 'api-version-not-bumped', level: 'info' },
      {
        when: { edit: 'decreased' },
        id: 'api-version-decreased',
        level: 'info',
      },
      {
        when: { edit: 'increased', breaking: true },
        id: 'api-major-version-not-bumped',
        level: 'info',
      },
    ],
  },
];
