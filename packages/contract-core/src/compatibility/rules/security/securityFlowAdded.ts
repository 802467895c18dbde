import type { Rule } from '../../rule';

export const securityFlowAdded: Rule = {
  kind: 'security-flow-added',
  category: 'security',
  position: 150,
  ids: { none: 'security-flow-added' },
  purpose: 'Tokens can be obtained in another way.',
  severity: 'law',
  mirror: { kind: 'security-flow-removed' },
  advice: { none: 'Nothing to do: the former flows stay.' },
  messages: { none: 'The flow {words} was added' },
};
