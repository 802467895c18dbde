import type { Rule } from '../../rule';

export const securityFlowRemoved: Rule = {
  kind: 'security-flow-removed',
  category: 'security',
  ids: { none: 'security-flow-removed' },
  purpose: 'Whoever obtains tokens by this flow gets none.',
  severity: 'law',
  advice: { none: 'Keep the flow until no consumer obtains tokens by it.' },
  messages: { none: 'The flow {words} was removed' },
};
