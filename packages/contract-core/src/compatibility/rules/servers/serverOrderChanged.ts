import type { Rule } from '../../rule';

export const serverOrderChanged: Rule = {
  kind: 'server-order-changed',
  category: 'servers',
  position: 40,
  ids: { none: 'server-order-changed' },
  purpose:
    'All servers are still there, but generated clients and consoles call the first one by default.',
  severity: { none: 'info' },
  mirror: { kind: 'server-order-changed' },
  advice: { none: 'Keep the server that consumers should call first.' },
  messages: { none: 'The order of the servers changed: {words}' },
};
