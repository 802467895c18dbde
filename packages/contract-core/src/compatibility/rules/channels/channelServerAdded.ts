import type { Rule } from '../../rule';

export const channelServerAdded: Rule = {
  kind: 'channel-server-added',
  category: 'channels',
  ids: { none: 'channel-server-added' },
  purpose: 'Another server has the channel too.',
  severity: { none: 'info' },
  advice: {
    none: 'Nothing is owed; tell clients that would rather use that server.',
  },
  messages: { none: 'The channel is also on the server {words}' },
};
