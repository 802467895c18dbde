import type { Rule } from '../../rule';

export const securitySchemeTypeChanged: Rule = {
  kind: 'security-scheme-type-changed',
  category: 'security',
  position: 110,
  ids: { none: 'security-scheme-type-changed' },
  purpose: 'Callers have to prove who they are in another way.',
  severity: 'law',
  mirror: { kind: 'security-scheme-type-changed' },
  advice: {
    none: 'Describe the new way as a second scheme, and accept both for a while.',
  },
  messages: { none: 'The type of the security scheme changed: {words}' },
};
