import type { Rule } from '../../rule';

export const securitySchemeDeprecated: Rule = {
  kind: 'security-scheme-deprecated',
  category: 'security',
  ids: { none: 'security-scheme-deprecated' },
  purpose: 'The provider announces that the scheme will go.',
  severity: 'law',
  advice: { none: 'Nothing to do yet; plan for another scheme.' },
  messages: { none: 'The security scheme {words} was marked as deprecated' },
};
