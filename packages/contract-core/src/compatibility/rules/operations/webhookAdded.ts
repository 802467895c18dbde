import type { Rule } from '../../rule';

export const webhookAdded: Rule = {
  kind: 'webhook-added',
  category: 'operations',
  position: 100,
  ids: { none: 'webhook-added' },
  purpose:
    'A new webhook is something to know of; nobody has to answer it yet.',
  severity: { none: 'info' },
  mirror: { kind: 'webhook-removed' },
  advice: { none: 'Nothing to do: consumers may register for it.' },
  messages: { none: 'The webhook {words} was added' },
};
