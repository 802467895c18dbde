import type { Rule } from '../../rule';

export const recordTypeRemoved: Rule = {
  kind: 'record-type-removed',
  category: 'fields',
  ids: { none: 'record-type-removed' },
  purpose: 'A record of that type can no longer be created by this user.',
  severity: 'law',
  messages: {
    none: '{words} is gone or not available; a record of that type is refused',
  },
  advice: {
    none: 'Keep the record type active until nobody creates records of it.',
  },
};
