import type { Rule } from '../../rule';

export const statusAdded: Rule = {
  kind: 'status-added',
  category: 'responses',
  position: 30,
  ids: { request: 'request-status-added', response: 'response-status-added' },
  purpose:
    'A consumer should know the new status; by HTTP it must treat an unknown one as its class.',
  severity: { request: 'info', response: 'info' },
  mirror: { kind: 'success-status-removed' },
  advice: {
    request: 'Nothing has to be done: it is for the receiver to use it.',
    response:
      'Keep the new status within a class that clients treat alike (RFC 9110, section 15), and describe it.',
  },
  messages: {
    request: 'The status {words} was added',
    response: 'The status {words} was added',
  },
};
