import type { Rule } from '../../rule';

export const securityFlowRemoved: Rule = {
  kind: 'security-flow-removed',
  category: 'security',
  position: 140,
  ids: { none: 'security-flow-removed' },
  purpose: 'Whoever obtains tokens by this flow gets none.',
  severity: 'law',
  mirror: { kind: 'security-flow-added' },
  advice: { none: 'Keep the flow until no consumer obtains tokens by it.' },
  messages: { none: 'The flow {words} was removed' },
};
