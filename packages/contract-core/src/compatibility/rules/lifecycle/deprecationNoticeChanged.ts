import type { Rule } from '../../rule';

export const deprecationNoticeChanged: Rule = {
  kind: 'deprecation-notice-changed',
  category: 'lifecycle',
  position: 100,
  ids: {
    none: 'operation-deprecation-notice-changed',
    request: 'request-deprecation-notice-changed',
    response: 'response-deprecation-notice-changed',
  },
  purpose:
    'Extensions such as `x-deprecated-reason` tell consumers why and when to move.',
  severity: { none: 'info', request: 'info', response: 'info' },
  mirror: { kind: 'deprecation-notice-changed' },
  advice: {
    none: 'Nothing to do: read what is announced.',
    request: 'Nothing to do: read what is announced.',
    response: 'Nothing to do: read what is announced.',
  },
  messages: {
    none: 'What is announced about the deprecation changed: {words}',
    request: 'What is announced about the deprecation changed: {words}',
    response: 'What is announced about the deprecation changed: {words}',
  },
};
