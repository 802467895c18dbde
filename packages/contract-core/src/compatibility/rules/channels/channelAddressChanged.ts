import type { Rule } from '../../rule';

export const channelAddressChanged: Rule = {
  kind: 'channel-address-changed',
  category: 'channels',
  position: 30,
  ids: { none: 'channel-address-changed' },
  purpose:
    'Whoever sends to or reads from the former address meets nobody there.',
  severity: { none: 'error' },
  mirror: { kind: 'channel-address-changed' },
  advice: {
    none: 'Add a second channel with the new address, serve both for a time, and deprecate the former one.',
  },
  messages: { none: 'The address of the channel changed {words}' },
};
