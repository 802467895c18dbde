import type { Rule } from '../../rule';

export const securitySchemeAdded: Rule = {
  kind: 'security-scheme-added',
  category: 'security',
  ids: { none: 'security-scheme-added' },
  purpose: 'A scheme is described that operations may demand.',
  severity: 'law',
  advice: { none: 'Nothing to do beside what the operations say.' },
  messages: { none: 'The security scheme {words} was added' },
};
