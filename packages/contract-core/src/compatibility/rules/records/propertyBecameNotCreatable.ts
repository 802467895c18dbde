import type { Rule } from '../../rule';

export const propertyBecameNotCreatable: Rule = {
  kind: 'property-became-not-creatable',
  category: 'records',
  position: 200,
  ids: { request: 'request-property-became-not-creatable' },
  purpose:
    'A record that is created with the property is refused, or what is sent in it is lost.',
  severity: 'law',
  property: 'named',
  mirror: { kind: 'property-became-creatable' },
  payloads: 'need-not-show',
  shownBy: 'present-property',
  advice: {
    request:
      'Announce it, let senders stop, and refuse the property when nobody creates records with it.',
  },
  messages: {
    request:
      'The property `{words}` can no longer be set when a record is created',
  },
};
