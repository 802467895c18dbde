import type { Rule } from '../../rule';

export const propertyBecameNotUpdatable: Rule = {
  kind: 'property-became-not-updatable',
  category: 'records',
  position: 210,
  ids: { request: 'request-property-became-not-updatable' },
  purpose:
    'An update of the property is refused, or what is sent in it is lost.',
  severity: 'law',
  property: 'named',
  mirror: { kind: 'property-became-updatable' },
  payloads: 'need-not-show',
  shownBy: 'present-property',
  advice: {
    request:
      'Announce it, let senders stop, and refuse the property when nobody updates it.',
  },
  messages: { request: 'The property `{words}` can no longer be updated' },
};
