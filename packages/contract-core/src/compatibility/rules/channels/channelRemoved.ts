import type { Rule } from '../../rule';

export const channelRemoved: Rule = {
  kind: 'channel-removed',
  category: 'channels',
  position: 10,
  ids: { none: 'channel-removed' },
  purpose:
    'Senders have no place to send to, and subscribers wait for messages that never come.',
  severity: { none: 'error' },
  mirror: { kind: 'channel-added' },
  advice: {
    none: 'Keep the channel, mark it as deprecated with a date, and remove it when nobody is subscribed or sends any more.',
  },
  messages: { none: 'The channel {words} was removed' },
};
