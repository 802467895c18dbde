import type { Rule } from '../../rule';

export const propertyBecameCreatable: Rule = {
  kind: 'property-became-creatable',
  category: 'records',
  position: 230,
  ids: { request: 'request-property-became-creatable' },
  purpose:
    'Records may be created with the property; where it is required, those without it are refused.',
  severity: 'law',
  property: 'named',
  mirror: { kind: 'property-became-not-creatable' },
  payloads: 'need-not-show',
  shownBy: 'demanded-property',
  advice: { request: 'Leave the property optional.' },
  messages: {
    request: 'The property `{words}` can be set when a record is created',
  },
};
