import type { Rule } from '../../rule';

export const securitySchemeAdded: Rule = {
  kind: 'security-scheme-added',
  category: 'security',
  position: 100,
  ids: { none: 'security-scheme-added' },
  purpose: 'A scheme is described that operations may demand.',
  severity: 'law',
  mirror: { kind: 'security-scheme-removed' },
  advice: { none: 'Nothing to do beside what the operations say.' },
  messages: { none: 'The security scheme {words} was added' },
};
