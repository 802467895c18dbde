import type { Rule } from '../../rule';

export const channelAdded: Rule = {
  kind: 'channel-added',
  category: 'channels',
  ids: { none: 'channel-added' },
  purpose: 'A new channel is something to know of; nobody depends on it yet.',
  severity: { none: 'info' },
  advice: { none: 'Nothing is owed; tell the consumers who may want it.' },
  messages: { none: 'The channel {words} was added' },
};
