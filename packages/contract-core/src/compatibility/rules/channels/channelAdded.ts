import type { Rule } from '../../rule';

export const channelAdded: Rule = {
  kind: 'channel-added',
  category: 'channels',
  position: 20,
  ids: { none: 'channel-added' },
  purpose: 'A new channel is something to know of; nobody depends on it yet.',
  severity: { none: 'info' },
  mirror: { kind: 'channel-removed' },
  advice: { none: 'Nothing is owed; tell the consumers who may want it.' },
  messages: { none: 'The channel {words} was added' },
};
