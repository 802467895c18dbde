import type { Rule } from '../../rule';

export const securityDemandRemoved: Rule = {
  kind: 'security-demand-removed',
  category: 'security',
  ids: {
    request: 'request-security-demand-removed',
    response: 'response-security-demand-removed',
  },
  purpose: 'Less has to be proven.',
  severity: 'law',
  advice: {
    request: 'Nothing to do: consumers may go on sending it.',
    response: 'Keep sending the proof that consumers check.',
  },
  messages: {
    request: 'Requests no longer need {words}',
    response: 'Calls no longer carry {words}',
  },
};
