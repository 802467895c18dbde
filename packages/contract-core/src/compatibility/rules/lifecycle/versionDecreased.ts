import type { Rule } from '../../rule';

export const versionDecreased: Rule = {
  kind: 'version-decreased',
  category: 'lifecycle',
  position: 140,
  ids: { none: 'version-decreased' },
  purpose:
    'Whoever orders versions by their number takes the older for the newer.',
  severity: { none: 'info' },
  mirror: { none: 'A version that goes up is what everybody expects.' },
  advice: { none: 'Give the revision a version above the former one.' },
  messages: { none: 'The version of the contract went back {words}' },
};
