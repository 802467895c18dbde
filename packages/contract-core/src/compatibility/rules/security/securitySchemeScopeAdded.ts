import type { Rule } from '../../rule';

export const securitySchemeScopeAdded: Rule = {
  kind: 'security-scheme-scope-added',
  category: 'security',
  position: 180,
  ids: { none: 'security-scheme-scope-added' },
  purpose: 'Consumers may ask for one more scope.',
  severity: 'law',
  mirror: { kind: 'security-scheme-scope-removed' },
  advice: { none: 'Nothing to do: the former scopes stay.' },
  messages: { none: 'The scope {words} is given too' },
};
