import type { Rule } from '../../rule';

export const propertyBecameNotWritable: Rule = {
  kind: 'property-became-not-writable',
  category: 'records',
  position: 220,
  ids: { request: 'request-property-became-not-writable' },
  purpose:
    'A record that is created or updated with the property is refused, or what is sent in it is lost.',
  severity: 'law',
  property: 'named',
  mirror: { kind: 'property-became-writable' },
  payloads: 'need-not-show',
  shownBy: 'present-property',
  advice: {
    request:
      'Announce it, let senders stop, and refuse the property when nobody writes it.',
  },
  messages: { request: 'The property `{words}` can no longer be written' },
};
