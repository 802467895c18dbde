import type { Rule } from '../../rule';

export const operationActionChanged: Rule = {
  kind: 'operation-action-changed',
  category: 'channels',
  position: 70,
  ids: { none: 'operation-action-changed' },
  purpose:
    'Who sends and who listens changed places, so each side waits for the other.',
  severity: { none: 'error' },
  mirror: { kind: 'operation-action-changed' },
  advice: {
    none: 'Add the other action as an operation of its own and keep this one until nobody needs it.',
  },
  messages: { none: 'The action changed {words}' },
};
