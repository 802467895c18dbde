import type { Rule } from '../../rule';

export const recordOperationRemoved: Rule = {
  kind: 'record-operation-removed',
  category: 'records',
  position: 30,
  ids: { none: 'record-operation-removed' },
  purpose:
    'Whoever reads, creates, updates or deletes these records is refused.',
  severity: { none: 'error' },
  mirror: { kind: 'record-operation-added' },
  advice: {
    none: 'Announce the end of the operation, offer the way that replaces it, and withdraw it when nobody uses it.',
  },
  messages: { none: 'To {words} records is no longer possible' },
};
