import type { Rule } from '../../rule';

export const channelServerAdded: Rule = {
  kind: 'channel-server-added',
  category: 'channels',
  position: 50,
  ids: { none: 'channel-server-added' },
  purpose: 'Another server has the channel too.',
  severity: { none: 'info' },
  mirror: { kind: 'channel-server-removed' },
  advice: {
    none: 'Nothing is owed; tell clients that would rather use that server.',
  },
  messages: { none: 'The channel is also on the server {words}' },
};
