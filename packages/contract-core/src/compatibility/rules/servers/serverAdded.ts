import type { Rule } from '../../rule';

export const serverAdded: Rule = {
  kind: 'server-added',
  category: 'servers',
  position: 20,
  ids: { none: 'server-added' },
  purpose: 'Consumers may call another server; the former ones stay.',
  severity: { none: 'info' },
  mirror: { kind: 'server-removed' },
  advice: { none: 'Nothing to do: consumers go on where they are.' },
  messages: { none: 'The server {words} was added' },
};
