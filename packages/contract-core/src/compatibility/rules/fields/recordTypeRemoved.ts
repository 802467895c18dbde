import type { Rule } from '../../rule';

export const recordTypeRemoved: Rule = {
  kind: 'record-type-removed',
  category: 'fields',
  position: 100,
  ids: { none: 'record-type-removed' },
  purpose: 'A record of that type can no longer be created by this user.',
  severity: 'law',
  messages: {
    none: '{words} is gone or not available; a record of that type is refused',
  },
  mirror: { kind: 'record-type-added' },
  advice: {
    none: 'Keep the record type active until nobody creates records of it.',
  },
};
