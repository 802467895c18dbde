import type { Rule } from '../../rule';

export const securitySchemeChanged: Rule = {
  kind: 'security-scheme-changed',
  category: 'security',
  position: 120,
  ids: { none: 'security-scheme-changed' },
  purpose: 'Callers write the proof where nobody looks for it.',
  severity: 'law',
  mirror: { kind: 'security-scheme-changed' },
  advice: {
    none: 'Describe the new way as a second scheme, and accept both for a while.',
  },
  messages: { none: 'The security scheme changed: {words}' },
};
