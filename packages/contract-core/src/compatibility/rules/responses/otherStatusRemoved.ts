import type { Rule } from '../../rule';

export const otherStatusRemoved: Rule = {
  kind: 'other-status-removed',
  category: 'responses',
  position: 20,
  ids: {
    request: 'request-non-success-status-removed',
    response: 'response-non-success-status-removed',
  },
  purpose:
    'One way to fail less; a consumer that handles it does so for nothing.',
  severity: { request: 'info', response: 'info' },
  mirror: {
    none: 'A status that comes is told by status-added, whichever it is.',
  },
  advice: {
    request: 'Keep taking the status until nobody answers with it.',
    response:
      'Say in the description which status stands for the case from now on.',
  },
  messages: {
    request: 'The status {words} is no longer described',
    response: 'The status {words} is no longer described',
  },
};
