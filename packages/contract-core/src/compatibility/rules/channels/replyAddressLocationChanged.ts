import type { Rule } from '../../rule';

export const replyAddressLocationChanged: Rule = {
  kind: 'reply-address-location-changed',
  category: 'channels',
  position: 110,
  ids: {
    request: 'request-reply-address-location-changed',
    response: 'response-reply-address-location-changed',
  },
  purpose:
    'The part of the request that says where to answer is another one, so the answer is lost.',
  severity: { request: 'error', response: 'error' },
  mirror: { kind: 'reply-address-location-changed' },
  advice: {
    request: 'Fill both places until everybody reads the new one.',
    response:
      'Read both places and prefer the new one, until every request fills it.',
  },
  messages: {
    request: 'The place that says where to answer moved {words}',
    response: 'The place that says where to answer moved {words}',
  },
};
