import type { Rule } from '../../rule';

export const propertyBecameNotReadOnly: Rule = {
  kind: 'property-became-not-read-only',
  category: 'schemas',
  position: 70,
  ids: { request: 'request-property-became-not-read-only' },
  purpose:
    'Consumers may write the property now, and must where it is required.',
  severity: { request: { wider: 'info', narrower: 'error' } },
  property: 'named',
  mirror: { kind: 'property-became-read-only' },
  payloads: 'cannot-show',
  advice: {
    request:
      'Make the property optional in requests: those who send a record back as they read it do not know it yet.',
  },
  messages: {
    request: 'The property `{words}` of {value} is no longer read-only',
  },
};
