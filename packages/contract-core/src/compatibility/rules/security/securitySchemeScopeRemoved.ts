import type { Rule } from '../../rule';

export const securitySchemeScopeRemoved: Rule = {
  kind: 'security-scheme-scope-removed',
  category: 'security',
  ids: { none: 'security-scheme-scope-removed' },
  purpose: 'Whoever asks for the scope is refused.',
  severity: 'law',
  advice: { none: 'Keep the scope until no consumer asks for it.' },
  messages: { none: 'The scope {words} is no longer given' },
};
