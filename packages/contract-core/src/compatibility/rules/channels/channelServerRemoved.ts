import type { Rule } from '../../rule';

export const channelServerRemoved: Rule = {
  kind: 'channel-server-removed',
  category: 'channels',
  position: 40,
  ids: { none: 'channel-server-removed' },
  purpose: 'A client of that server no longer finds the channel there.',
  severity: { none: 'error' },
  mirror: { kind: 'channel-server-added' },
  advice: {
    none: 'Serve the channel on both servers until its clients have moved.',
  },
  messages: { none: 'The channel is no longer on the server {words}' },
};
