import type { Rule } from '../../rule';

export const operationIdChanged: Rule = {
  kind: 'operation-id-changed',
  category: 'operations',
  position: 50,
  ids: { none: 'operation-id-changed' },
  purpose:
    'Nobody sends an operation id, but generated clients name their functions after it.',
  severity: { none: 'info' },
  mirror: { kind: 'operation-id-changed' },
  advice: {
    none: 'Keep the operationId: generated clients name their methods after it. If it has to change, tell those who generate code.',
  },
  messages: { none: 'The operation id changed from {words}' },
};
