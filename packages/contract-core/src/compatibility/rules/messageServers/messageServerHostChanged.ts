import type { Rule } from '../../rule';

export const messageServerHostChanged: Rule = {
  kind: 'message-server-host-changed',
  category: 'messageServers',
  position: 30,
  ids: { none: 'message-server-host-changed' },
  purpose: 'A client that connects to the former host finds nobody there.',
  severity: { none: 'error' },
  mirror: { kind: 'message-server-host-changed' },
  advice: {
    none: 'Let the former host answer for a time, for example by an alias, and announce its end.',
  },
  messages: { none: 'The host of the server changed {words}' },
};
