import type { Rule } from '../../rule';

export const messageServerPathnameChanged: Rule = {
  kind: 'message-server-pathname-changed',
  category: 'messageServers',
  position: 40,
  ids: { none: 'message-server-pathname-changed' },
  purpose: 'A client that connects to the former path finds nobody there.',
  // Where all full addresses stayed, nobody has to do anything.
  severity: { none: { none: 'info' } },
  mirror: { kind: 'message-server-pathname-changed' },
  advice: { none: 'Serve both paths for a time.' },
  messages: { none: 'The path of the server changed {words}' },
};
