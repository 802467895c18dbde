import type { Rule } from '../../rule';

export const propertyBecameWritable: Rule = {
  kind: 'property-became-writable',
  category: 'records',
  position: 250,
  ids: { request: 'request-property-became-writable' },
  purpose:
    'Records may be created and updated with the property; where it is required, those without it are refused.',
  severity: 'law',
  property: 'named',
  mirror: { kind: 'property-became-not-writable' },
  payloads: 'need-not-show',
  shownBy: 'demanded-property',
  advice: { request: 'Leave the property optional.' },
  messages: { request: 'The property `{words}` can be written' },
};
