import type { Rule } from '../../rule';

export const recordSetRemoved: Rule = {
  kind: 'record-set-removed',
  category: 'records',
  position: 10,
  ids: { none: 'record-set-removed' },
  purpose:
    'Whoever works with the records of the set or object has nothing left to talk to.',
  severity: { none: 'error' },
  mirror: { kind: 'record-set-added' },
  advice: {
    none: 'Keep the set beside its successor, mark it as deprecated with a date, and remove it when nobody calls it.',
  },
  messages: { none: '`{words}` was removed' },
};
