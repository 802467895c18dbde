import type { Rule } from '../../rule';

export const webhookRemoved: Rule = {
  kind: 'webhook-removed',
  category: 'operations',
  position: 90,
  ids: { none: 'webhook-removed' },
  purpose: 'A consumer that waits for the call is never told again.',
  severity: { none: 'error' },
  mirror: { kind: 'webhook-added' },
  dated: { as: 'removal', part: 'webhook' },
  advice: {
    none: 'Announce the end of the webhook with deprecated and a sunset date, and offer what replaces it first.',
  },
  messages: { none: 'The webhook {words} was removed' },
};
