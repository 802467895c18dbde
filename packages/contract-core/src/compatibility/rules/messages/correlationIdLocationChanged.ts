import type { Rule } from '../../rule';

export const correlationIdLocationChanged: Rule = {
  kind: 'correlation-id-location-changed',
  category: 'messages',
  position: 70,
  ids: {
    request: 'request-correlation-id-location-changed',
    response: 'response-correlation-id-location-changed',
  },
  purpose: 'The id is looked for where it is not, so nothing can be matched.',
  severity: { request: 'error', response: 'error' },
  mirror: { kind: 'correlation-id-location-changed' },
  advice: {
    request: 'Read both places until every sender fills the new one.',
    response: 'Fill both places until every reader looks at the new one.',
  },
  messages: {
    request: 'The correlation id moved {words}',
    response: 'The correlation id moved {words}',
  },
};
