import type { Rule } from '../../rule';

export const serverRemoved: Rule = {
  kind: 'server-removed',
  category: 'servers',
  position: 10,
  ids: { none: 'server-removed' },
  purpose: 'Consumers that call this server may find nothing there.',
  severity: { none: 'warn' },
  mirror: { kind: 'server-added' },
  advice: {
    none: 'Keep the server in the contract as long as it answers, and tell its consumers where to go.',
  },
  messages: { none: 'The server {words} was removed' },
};
