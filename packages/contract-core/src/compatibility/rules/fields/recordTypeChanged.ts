import type { Rule } from '../../rule';

export const recordTypeChanged: Rule = {
  kind: 'record-type-changed',
  category: 'fields',
  position: 120,
  ids: { none: 'record-type-changed' },
  purpose:
    'A record that is created without a type gets another one, or an id that a consumer holds no longer names the type.',
  severity: { none: 'warn' },
  messages: {
    none: '{words} changed; who relies on it creates another kind of record',
  },
  mirror: { kind: 'record-type-changed' },
  advice: {
    none: 'Name the record type in every create, by its developer name.',
  },
};
