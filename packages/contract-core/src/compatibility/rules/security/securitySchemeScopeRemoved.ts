import type { Rule } from '../../rule';

export const securitySchemeScopeRemoved: Rule = {
  kind: 'security-scheme-scope-removed',
  category: 'security',
  position: 170,
  ids: { none: 'security-scheme-scope-removed' },
  purpose: 'Whoever asks for the scope is refused.',
  severity: 'law',
  mirror: { kind: 'security-scheme-scope-added' },
  advice: { none: 'Keep the scope until no consumer asks for it.' },
  messages: { none: 'The scope {words} is no longer given' },
};
