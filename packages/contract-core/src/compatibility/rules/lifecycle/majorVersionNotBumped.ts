import type { Rule } from '../../rule';

export const majorVersionNotBumped: Rule = {
  kind: 'major-version-not-bumped',
  category: 'lifecycle',
  position: 150,
  ids: { none: 'major-version-not-bumped' },
  purpose: 'The version promises that nothing breaks, but something does.',
  severity: { none: 'info' },
  mirror: {
    none: 'A major version that was raised with a break is what everybody expects.',
  },
  advice: {
    none: 'Raise the major version together with a breaking change, or avoid the break.',
  },
  messages: {
    none: 'The contract has breaking changes, but goes {words} without a new major version',
  },
};
