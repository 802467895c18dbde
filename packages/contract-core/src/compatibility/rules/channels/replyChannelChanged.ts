import type { Rule } from '../../rule';

export const replyChannelChanged: Rule = {
  kind: 'reply-channel-changed',
  category: 'channels',
  position: 100,
  ids: {
    request: 'request-reply-channel-changed',
    response: 'response-reply-channel-changed',
  },
  purpose: 'The answer arrives where nobody waits for it.',
  severity: {
    request: { incomparable: 'error', none: 'info' },
    response: { incomparable: 'error', none: 'info' },
  },
  mirror: { kind: 'reply-channel-changed' },
  advice: {
    request: 'Read both channels until everybody answers on the new one.',
    response:
      'Answer on both channels for a time, or let the request say where to answer.',
  },
  messages: {
    request: 'The channel of the answer changed {words}',
    response: 'The channel of the answer changed {words}',
  },
};
