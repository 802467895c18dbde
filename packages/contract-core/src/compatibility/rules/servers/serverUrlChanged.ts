import type { Rule } from '../../rule';

export const serverUrlChanged: Rule = {
  kind: 'server-url-changed',
  category: 'servers',
  position: 30,
  ids: { none: 'server-url-changed' },
  purpose: 'Consumers that call the former address may find nothing there.',
  severity: { none: 'warn' },
  mirror: { kind: 'server-url-changed' },
  advice: {
    none: 'Serve both addresses until consumers have moved, and list both meanwhile.',
  },
  messages: { none: 'The server moved from {words}' },
};
