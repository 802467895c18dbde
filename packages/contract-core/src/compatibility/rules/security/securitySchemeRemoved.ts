import type { Rule } from '../../rule';

export const securitySchemeRemoved: Rule = {
  kind: 'security-scheme-removed',
  category: 'security',
  position: 90,
  ids: { none: 'security-scheme-removed' },
  purpose:
    'A scheme that is not described any more; the operations that demanded it tell what that means.',
  severity: 'law',
  mirror: { kind: 'security-scheme-added' },
  advice: { none: 'Nothing to do beside what the operations say.' },
  messages: { none: 'The security scheme {words} was removed' },
};
