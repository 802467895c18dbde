import type { Rule } from '../../rule';

export const propertyBecameUpdatable: Rule = {
  kind: 'property-became-updatable',
  category: 'records',
  position: 240,
  ids: { request: 'request-property-became-updatable' },
  purpose:
    'The property may be updated; no update that was taken before is refused.',
  severity: 'law',
  property: 'named',
  mirror: { kind: 'property-became-not-updatable' },
  payloads: 'need-not-show',
  shownBy: 'demanded-property',
  advice: { request: 'Nothing is owed to consumers.' },
  messages: { request: 'The property `{words}` can be updated' },
};
