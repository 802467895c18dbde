import type { Rule } from '../../rule';

export const securitySchemeDeprecated: Rule = {
  kind: 'security-scheme-deprecated',
  category: 'security',
  position: 130,
  ids: { none: 'security-scheme-deprecated' },
  purpose: 'The provider announces that the scheme will go.',
  severity: 'law',
  mirror: {
    none: 'A scheme that is no longer deprecated is used as before; nobody has to act.',
  },
  advice: { none: 'Nothing to do yet; plan for another scheme.' },
  messages: { none: 'The security scheme {words} was marked as deprecated' },
};
