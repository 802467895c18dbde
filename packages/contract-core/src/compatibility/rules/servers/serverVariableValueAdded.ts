import type { Rule } from '../../rule';

export const serverVariableValueAdded: Rule = {
  kind: 'server-variable-value-added',
  category: 'servers',
  position: 60,
  ids: { none: 'server-variable-value-added' },
  purpose: 'Consumers may choose one more address.',
  severity: { none: 'info' },
  mirror: { kind: 'server-variable-value-removed' },
  advice: { none: 'Nothing to do: the former values stay.' },
  messages: { none: 'The value {words} was added' },
};
