import type { Rule } from '../../rule';

export const securityDemandRemoved: Rule = {
  kind: 'security-demand-removed',
  category: 'security',
  position: 60,
  ids: {
    request: 'request-security-demand-removed',
    response: 'response-security-demand-removed',
  },
  purpose: 'Less has to be proven.',
  severity: 'law',
  mirror: { kind: 'security-demand-added' },
  advice: {
    request: 'Nothing to do: consumers may go on sending it.',
    response: 'Keep sending the proof that consumers check.',
  },
  messages: {
    request: 'Requests no longer need {words}',
    response: 'Calls no longer carry {words}',
  },
};
