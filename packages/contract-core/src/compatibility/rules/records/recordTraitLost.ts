import type { Rule } from '../../rule';

export const recordTraitLost: Rule = {
  kind: 'record-trait-lost',
  category: 'records',
  position: 150,
  ids: { none: 'record-trait-lost' },
  purpose: 'Whoever relies on what the type or the call offered finds it gone.',
  severity: 'law',
  mirror: { kind: 'record-trait-gained' },
  advice: { none: 'Keep offering it until nobody relies on it.' },
  messages: { none: 'No longer there: {words}' },
};
